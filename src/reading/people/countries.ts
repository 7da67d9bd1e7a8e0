/**
 * Countries by the names, adjectives and nouns for their people that English-language news uses, from general
 * knowledge. One a line: English short name; other names; adjectives and demonyms.
 */
const COUNTRIES = `
Afghanistan;;Afghan
Albania;;Albanian
Algeria;;Algerian
Andorra;;Andorran
Angola;;Angolan
Antigua and Barbuda;Antigua;Antiguan
Argentina;;Argentine,Argentinian
Armenia;;Armenian
Australia;;Australian
Austria;;Austrian
Azerbaijan;;Azerbaijani,Azeri
Bahamas;;Bahamian
Bahrain;;Bahraini
Bangladesh;;Bangladeshi
Barbados;;Barbadian
Belarus;;Belarusian,Belarussian
Belgium;;Belgian
Belize;;Belizean
Benin;;Beninese
Bhutan;;Bhutanese
Bolivia;;Bolivian
Bosnia and Herzegovina;Bosnia;Bosnian
Botswana;;Botswanan
Brazil;;Brazilian
Brunei;;Bruneian
Bulgaria;;Bulgarian
Burkina Faso;;Burkinabe
Burundi;;Burundian
Cambodia;;Cambodian
Cameroon;;Cameroonian
Canada;;Canadian
Cape Verde;Cabo Verde;Cape Verdean
Central African Republic;;
Chad;;Chadian
Chile;;Chilean
China;People's Republic of China;Chinese
Colombia;;Colombian
Comoros;;Comorian
Costa Rica;;Costa Rican
Croatia;;Croatian,Croat
Cuba;;Cuban
Cyprus;;Cypriot
Czech Republic;Czechia;Czech
Democratic Republic of the Congo;DRC,Congo;Congolese
Denmark;;Danish,Dane
Djibouti;;Djiboutian
Dominica;;
Dominican Republic;;Dominican
East Timor;Timor-Leste;Timorese
Ecuador;;Ecuadorian,Ecuadorean
Egypt;;Egyptian
El Salvador;;Salvadoran
Equatorial Guinea;;
Eritrea;;Eritrean
Estonia;;Estonian
Eswatini;Swaziland;Swazi
Ethiopia;;Ethiopian
Fiji;;Fijian
Finland;;Finnish,Finn
France;;French,Frenchman
Gabon;;Gabonese
Gambia;;Gambian
Georgia;;Georgian
Germany;;German
Ghana;;Ghanaian
Greece;;Greek
Grenada;;Grenadian
Guatemala;;Guatemalan
Guinea;;Guinean
Guinea-Bissau;;
Guyana;;Guyanese
Haiti;;Haitian
Honduras;;Honduran
Hungary;;Hungarian
Iceland;;Icelandic,Icelander
India;;Indian
Indonesia;;Indonesian
Iran;;Iranian
Iraq;;Iraqi
Ireland;;Irish
Israel;;Israeli
Italy;;Italian
Ivory Coast;Cote d'Ivoire,Côte d’Ivoire,Cte dIvoire;Ivorian
Jamaica;;Jamaican
Japan;;Japanese
Jordan;;Jordanian
Kazakhstan;;Kazakh,Kazakhstani
Kenya;;Kenyan
Kiribati;;
Kosovo;;Kosovar,Kosovan
Kuwait;;Kuwaiti
Kyrgyzstan;;Kyrgyz
Laos;;Lao,Laotian
Latvia;;Latvian
Lebanon;;Lebanese
Lesotho;;
Liberia;;Liberian
Libya;;Libyan
Liechtenstein;;
Lithuania;;Lithuanian
Luxembourg;;Luxembourger
Madagascar;;Malagasy
Malawi;;Malawian
Malaysia;;Malaysian
Maldives;;Maldivian
Mali;;Malian
Malta;;Maltese
Marshall Islands;;Marshallese
Mauritania;;Mauritanian
Mauritius;;Mauritian
Mexico;;Mexican
Micronesia;;Micronesian
Moldova;;Moldovan
Monaco;;
Mongolia;;Mongolian
Montenegro;;Montenegrin
Morocco;;Moroccan
Mozambique;;Mozambican
Myanmar;Burma;Burmese
Namibia;;Namibian
Nauru;;Nauruan
Nepal;;Nepali,Nepalese
Netherlands;Holland;Dutch
New Zealand;;New Zealander
Nicaragua;;Nicaraguan
Niger;;Nigerien
Nigeria;;Nigerian
North Korea;DPRK,North Koreas;North Korean
North Macedonia;Macedonia;Macedonian
Norway;;Norwegian
Oman;;Omani
Pakistan;;Pakistani
Palau;;Palauan
Palestine;Palestinian Authority;Palestinian
Panama;;Panamanian
Papua New Guinea;;
Paraguay;;Paraguayan
Peru;;Peruvian
Philippines;;Philippine,Filipino,Filipina
Poland;;Polish
Portugal;;Portuguese
Qatar;;Qatari
Republic of the Congo;Congo-Brazzaville;
Romania;;Romanian
Russia;Russian Federation;Russian
Rwanda;;Rwandan
Saint Kitts and Nevis;St. Kitts and Nevis;
Saint Lucia;St. Lucia;
Saint Vincent and the Grenadines;;
Samoa;;Samoan
San Marino;;
Sao Tome and Principe;;
Saudi Arabia;;Saudi,Saudi Arabian
Senegal;;Senegalese
Serbia;;Serbian,Serb
Seychelles;;
Sierra Leone;;Sierra Leonean
Singapore;;Singaporean
Slovakia;;Slovak,Slovakian
Slovenia;;Slovenian,Slovene
Solomon Islands;;
Somalia;;Somali
South Africa;;South African
South Korea;Republic of Korea,South Koreas;South Korean
South Sudan;;South Sudanese
Soviet Union;USSR,U.S.S.R.;Soviet
Spain;;Spanish,Spaniard
Sri Lanka;;Sri Lankan
Sudan;;Sudanese
Suriname;;Surinamese
Sweden;;Swedish,Swede
Switzerland;;Swiss
Syria;;Syrian
Taiwan;;Taiwanese
Tajikistan;;Tajik
Tanzania;;Tanzanian
Thailand;;Thai
Togo;;Togolese
Tonga;;Tongan
Trinidad and Tobago;Trinidad;Trinidadian
Tunisia;;Tunisian
Turkey;Türkiye,Turkiye;Turkish,Turk
Turkmenistan;;Turkmen
Tuvalu;;
Uganda;;Ugandan
Ukraine;;Ukrainian
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton
United States;U.S.,US,USA,U.S.A.,America,United States of America;American
Uruguay;;Uruguayan
Uzbekistan;;Uzbek
Vanuatu;;
Vatican City;Vatican,Holy See;
Venezuela;;Venezuelan
Vietnam;;Vietnamese
Yemen;;Yemeni
Zambia;;Zambian
Zimbabwe;;Zimbabwean
Hong Kong;;
Catalonia;;Catalan
Scotland;;Scottish
Wales;;Welsh
England;;English
Northern Ireland;;Northern Irish
Chechnya;;Chechen
Crimea;;Crimean
Kurdistan;;Kurdish
Tibet;;Tibetan
European Union;EU,E.U.;
`;

/** Ways of naming a country's government by where it sits. */
const SEATS: Readonly<Record<string, string>> = {
  kremlin: 'Russia',
  pyongyang: 'North Korea',
  seoul: 'South Korea',
  moscow: 'Russia',
  beijing: 'China',
  kyiv: 'Ukraine',
  kiev: 'Ukraine',
  tehran: 'Iran',
  washington: 'United States',
  'white house': 'United States',
};

/** Words that show the United States' offices by themselves. */
const AMERICAN =
  /\b(?:White House|State Department|Pentagon|Senate|House|Congress|Treasury|Justice Department|Defense Department|Homeland Security|D-[A-Z]|R-[A-Z])/;

const byName = new Map<string, string>();
const byAdjective = new Map<string, string>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [name, others, adjectives] = line.split(';') as [string, string, string];
  for (const form of [name, ...others.split(',')]) if (form) byName.set(form.toLowerCase(), name);
  for (const form of adjectives.split(',')) if (form) byAdjective.set(form.toLowerCase(), name);
}

/** The longest name of a country, in words. */
export const LONGEST_COUNTRY_NAME = 4;

/** Takes off a leading `the` and a possessive ending, with its apostrophe or without (`Ukraines`). */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s?$/, '');
}

/**
 * The English short name of the country that a name or possessive names (`Ukraine`, `Ukraine’s`, `Ukraines`, `the
 * U.S.`), or null. @param words as printed
 */
export function countryOfName(words: string): string | null {
  const form = bare(words);
  return (
    byName.get(form) ??
    (form.length > 4 && form.endsWith('s') ? (byName.get(form.slice(0, -1)) ?? null) : null)
  );
}

/** The country that an adjective or a noun for its people names (`Russian`, `Filipinos`), or null. */
export function countryOfAdjective(words: string): string | null {
  const form = bare(words);
  return byAdjective.get(form) ?? (form.endsWith('s') ? (byAdjective.get(form.slice(0, -1)) ?? null) : null);
}

/** The country whose institution a word names wherever it stands (`Kremlin spokesman`), or null. */
export function countryOfInstitutionName(words: string): string | null {
  const form = bare(words);
  return form === 'kremlin' || form === 'white house' ? SEATS[form]! : null;
}

/** The country whose government a word stands for (`the Kremlin`), or null. */
export function countryOfSeat(words: string): string | null {
  return SEATS[bare(words)] ?? null;
}

/** The United States when a phrase names one of its institutions that no other country has by that name. */
export function countryOfInstitution(phrase: string): string | null {
  return AMERICAN.test(phrase) ? 'United States' : null;
}
