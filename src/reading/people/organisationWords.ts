/**
 * Words that belong to the names of organisations, laws, programmes, events and products, and organisations that the
 * news names by a word of their own. From general knowledge; keys in lower case.
 */

const ORGANISATION_WORDS = new Set(
  (
    'academy act order orders administration agency alliance amendment army assembly associates association associated authority award awards bank ' +
    'barracks battalion bill board bowl brigade brothers bureau cabinet campaign capital caucus center centre chamber channel charter church ' +
    'cia clinic club coalition code college command commission committee community companies company conference ' +
    'confederation congress constitution consulting convention corp corporation corps council court cup daily deal ' +
    'defense department dept dialogue district division enterprise enterprises exchange express federation fbi festival ' +
    'films finance financial force forces forum foundation front fund games gazette global government group guardian herald holdings ' +
    'house inc industries initiative insider institute institution intelligence international investments journal ' +
    'kingdom law league legislature llc llp ltd magazine management marines media militia ministry mission monitor motors movement ' +
    'museum nations navy network networks news newspaper observer office organization organisation pact panel ' +
    'parliament partners partnership party petroleum pictures plan poll post press productions program programme project protocol radio ' +
    'records registry report republic research reserve resolution resources review school schools security senate ' +
    'service services society solutions squad staff star studies studio studios summit supreme survey syndicate system systems pac pacs super images ' +
    'talks task team technologies technology telegraph television textile theory times today treasury treaty tribune trust tv union ' +
    'unit united universal university veterans watch weekly works world accord accords agreement convention doctrine strategy ' +
    'amnesty airlines airways automotive energy electric foods health healthcare insurance laboratories logistics pharma ' +
    'pharmaceuticals securities semiconductor software steel telecom week month year day night morning show live ' +
    'tonight sunday hour century war wars crisis affair scandal gate prize medal oscar grammy series final finals ' +
    'championship championships olympics olympic paralympics marathon derby open tour election elections primary referendum ' +
    'christmas easter ramadan thanksgiving halloween passover hanukkah'
  ).split(' '),
);

/** Organisations with names that nothing else gives away. */
const KNOWN = new Set(
  (
    'aljazeera amazon apple bbc bloomberg boeing breitbart buzzfeed cbc disney exxon facebook ford fox ' +
    'gallup google hamas hezbollah huawei instagram intel interfax isis isil kremlin lenovo likud linkedin microsoft ' +
    'nasa nato netflix newsweek nike nissan opec pentagon pepsi pfizer politico pemex planned_parenthood quinnipiac ' +
    'rasmussen reuters samsung sony spacex sputnik starbucks taliban tass tesla theranos toyota twitter uber unesco ' +
    'unicef verizon volkswagen walmart whatsapp wikileaks xinhua yahoo yonhap youtube agence_france-presse europol ' +
    'fatah fannie_mae freddie_mac interpol goldman_sachs hyundai moodys nielsen wells_fargo jpmorgan al_jazeera al_qaeda al-qaeda boko_haram ' +
    'islamic_state black_lives_matter ku_klux_klan greenpeace oxfam airbus siemens gazprom rosneft nokia ericsson tiktok zoom bytedance alibaba tencent ' +
    'snapchat spotify airbnb medicare medicaid obamacare brexit congress senate parliament duma knesset bundestag state_department white_house ' +
    'justice_department foreign_ministry kellogg costco ikea adidas pemex petrobras vatican supreme_court wall_street downing_street ' +
    'capitol_hill dow_jones standard_and_poors standard_poor nasdaq nikkei ftse whitehall scotland_yard buckingham_palace air_force secret_service ' +
    'hewlett_packard johnson_johnson morgan_stanley bank_of_america lockheed_martin northrop_grumman rolls_royce merrill_lynch general_motors ' +
    'american_express fox_news associated_press new_york_times harvard yale princeton stanford oxford cambridge cornell dartmouth georgetown ' +
    'tea_party antifa wehrmacht gestapo mossad hagana shin_bet pulitzer nobel'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** Whether a word belongs to names of organisations and things rather than of people. @param word lower case */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word);
}

/** Whether words name an organisation that is known here. @param words lower case, one space between, no article */
export function isKnownOrganisation(words: string): boolean {
  return KNOWN.has(words) || (words.length > 3 && words.endsWith('s') && KNOWN.has(words.slice(0, -1)));
}
