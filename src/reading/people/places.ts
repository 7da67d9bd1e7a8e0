/**
 * Places that stand in the news without being countries, and words that end the names of places. From general
 * knowledge. They keep a place from being taken for a person; a place that is also a given name or surname stands in
 * `ALSO_NAMES` and only counts where nothing speaks for a person.
 */
const PLACES =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas ' +
  'kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire ' +
  'new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota ' +
  'tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming puerto_rico guam new_england ' +
  'alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario quebec saskatchewan yukon nunavut labrador ' +
  'new_south_wales queensland victoria_state tasmania south_australia western_australia ' +
  'abuja accra addis_ababa aleppo algiers amman amsterdam ankara athens atlanta auckland baghdad baku baltimore bangkok barcelona ' +
  'beijing beirut belgrade berlin bern birmingham bogota boston brasilia bratislava brisbane brussels bucharest budapest buenos_aires ' +
  'cairo calgary canberra cape_town caracas charlotte charlottesville chernobyl chicago cleveland cologne colombo copenhagen crimea ' +
  'dakar dallas damascus davos dayton delhi denver detroit dhaka doha donbas donetsk dubai dublin edinburgh edmonton el_paso fallujah ' +
  'ferguson fort_worth frankfurt gaza gaza_strip geneva glasgow golan_heights guadalajara guantanamo guantanamo_bay hague halifax hamburg hanoi ' +
  'harare havana hebron helsinki hiroshima ho_chi_minh_city hollywood hong_kong honolulu houston indianapolis islamabad istanbul jakarta ' +
  'jerusalem johannesburg kabul kandahar karachi kathmandu khartoum kherson kharkiv kiev kigali kingston kinshasa kuala_lumpur kyiv ' +
  'lagos lahore las_vegas leeds lima lisbon liverpool london long_island los_angeles luhansk lviv lyon madrid managua manchester manhattan ' +
  'manila mar-a-lago mariupol marrakesh marseille mecca medina melbourne memphis mexico_city miami milan milwaukee minneapolis minsk mogadishu ' +
  'montreal moscow mosul mumbai munich nagasaki nairobi naples nashville new_delhi new_orleans new_york_city newark nice oakland odessa ' +
  'okinawa oklahoma_city orlando osaka oslo ottawa oxford palm_beach palo_alto paris pearl_harbor perth philadelphia phoenix pittsburgh ' +
  'portland prague pretoria pyongyang rafah raleigh ramallah raqqa reykjavik riga rio_de_janeiro riyadh rome rotterdam sacramento ' +
  'salt_lake_city san_antonio san_diego san_francisco san_jose san_juan sanaa santiago sao_paulo sarajevo seattle sevastopol seoul shanghai ' +
  'silicon_valley singapore sochi sofia stockholm strasbourg sydney taipei tallinn tampa tbilisi tehran tel_aviv tijuana tikrit tokyo ' +
  'toronto tripoli tunis turin ulaanbaatar valencia vancouver venice vienna vienna_city vilnius vladivostok warsaw wellington west_bank ' +
  'winnipeg wuhan yangon yemen yokohama york zagreb zurich brooklyn queens bronx staten_island harlem westminster ' +
  'africa asia europe america americas middle_east latin_america central_america north_america south_america southeast_asia east_asia ' +
  'eastern_europe western_europe balkans baltics caribbean caucasus scandinavia sahel sinai siberia kashmir punjab darfur kurdistan ' +
  'atlantic pacific mediterranean arctic antarctica black_sea south_china_sea east_china_sea persian_gulf red_sea guam bermuda ' +
  'midwest northeast southwest south north east west southeast northwest capitol_hill wall_street silicon_valley downing_street ' +
  'white_house kremlin pentagon foggy_bottom holy_land vatican st_louis st_petersburg santa_monica santa_fe santa_barbara ' +
  'van_nuys simi_valley des_moines baton_rouge little_rock ann_arbor grand_rapids cedar_rapids st_paul fort_lauderdale jacksonville ' +
  'tallahassee albany buffalo rochester syracuse hartford providence annapolis richmond norfolk columbia charleston savannah mobile ' +
  'jackson tulsa omaha lincoln_city boise spokane tacoma fresno bakersfield anaheim tucson albuquerque flint toledo akron ' +
  'cincinnati columbus louisville lexington knoxville chattanooga durham greensboro newtown sandy_hook aurora san_bernardino ' +
  'dade broward miami-dade cook_county hiroshima fukushima chongqing guangzhou shenzhen tianjin xinjiang hokkaido kyushu guangdong ' +
  'cologne dusseldorf stuttgart leipzig dresden bavaria saxony normandy calais nantes bordeaux toulouse lille crimea donbass ' +
  'ulster belfast cardiff bristol sheffield newcastle leicester nottingham yorkshire kent essex sussex cornwall';

/** Words that end the name of a place or building rather than of a person. */
const PLACE_ENDINGS = new Set(
  (
    'city county state island islands river lake lakes bay beach valley mountain mountains hills sea ocean gulf strait peninsula ' +
    'street avenue road boulevard square park plaza bridge airport station harbor harbour port heights village town township district ' +
    'province region coast desert canyon falls springs creek forest hall tower towers stadium arena center centre building palace ' +
    'castle cathedral mosque temple church hospital prison jail cemetery museum theater theatre hotel base camp zone border strip ' +
    'garden gardens ranch resort highway turnpike parkway tunnel dam basin delta plateau ridge peak canal'
  ).split(' '),
);

const ALSO_NAMES = new Set(
  (
    'georgia virginia washington charlotte victoria florence jordan israel chad sydney paris santiago jackson lincoln columbus houston austin ' +
    'dallas savannah aurora orlando lima kent sofia york richmond buffalo lexington durham cleveland kingston wellington ' +
    'sheffield birmingham ferguson milan nice tyler carson jersey columbia phoenix london medina valencia bristol essex harlem ' +
    'raleigh norfolk rochester boise denver dayton ireland holland england france spain rio cologne mobile'
  ).split(' '),
);

const places = new Set(PLACES.split(' ').map((name) => name.replaceAll('_', ' ')));

/** The states of the United States, which stand first in the list. */
const states = new Set(
  PLACES.slice(0, PLACES.indexOf(' puerto_rico'))
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** Whether words are the name of a state of the United States. @param words lower case, one space between */
export function isAmericanState(words: string): boolean {
  return states.has(words);
}

/** Whether words are the name of a place. @param words lower case, one space between */
export function isPlace(words: string): boolean {
  return places.has(words) || (words.length > 4 && words.endsWith('s') && places.has(words.slice(0, -1)));
}

/** Whether a place's name is as well a given name or surname. @param word lower case */
export function isPlaceAndName(word: string): boolean {
  return ALSO_NAMES.has(word);
}

/** Whether a word ends names of places and buildings. @param word lower case */
export function endsPlaceName(word: string): boolean {
  return PLACE_ENDINGS.has(word);
}
