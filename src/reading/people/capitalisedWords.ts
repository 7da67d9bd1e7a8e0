/**
 * Words that a text capitalises without naming anybody: beginnings of sentences, the calendar, languages, religions,
 * peoples, and the vocabulary of headings and headlines. From general knowledge; keys in lower case.
 */

/** Small words and words that open sentences. They are never a name or part of one at its beginning. */
const SENTENCE_WORDS = new Set(
  (
    'a an the this that these those he she it they we you i his her its their our my your him them us me who what which when where why how ' +
    'in on at to of for from by with without within into onto over under about above across after against along amid among around as ' +
    'before behind below beneath beside besides between beyond but and or nor so yet if because although though unless until while whereas since ' +
    'once than then there here now also even still just only not no yes never ever always often sometimes perhaps maybe instead however meanwhile moreover ' +
    'nevertheless nonetheless otherwise therefore thus hence indeed additionally furthermore similarly likewise overall finally eventually ultimately ' +
    'earlier later recently previously currently today yesterday tomorrow tonight soon again already almost nearly ' +
    'all both each either neither every some any many much more most few fewer several another other others such same own ' +
    'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds thousands millions ' +
    'first second third last next new old former late early long short high low big small good bad great best better worse ' +
    'is are was were be been being am do does did done have has had having can could may might must shall should will would ' +
    'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt im ive ill id youre youve theyre theyve weve ' +
    'its thats whats theres heres lets hes shes whos ' +
    'asked told said says say speaking responding referring citing according given despite during throughout through per via versus like unlike ' +
    'regarding concerning following including excluding based born meet watch read listen click follow share subscribe see look check ' +
    'people officials police authorities experts analysts critics supporters residents witnesses sources aides lawmakers protesters ' +
    'photo image video file related advertisement story stories copyright editor editors note update updated breaking exclusive opinion ' +
    'thank thanks please welcome hello hi sorry ok okay yeah well oh wow ah god gosh hell ' +
    'let get go come make take give keep put think know want need try use find tell ask show help work call stop start vote join visit ' +
    'women men children kids students teachers workers voters families americans everybody everyone someone somebody anyone anybody nobody ' +
    'something nothing anything everything whether whatever whoever whenever wherever whose whom ' +
    'right left far wrong true false sure clear clearly obviously certainly probably possibly apparently reportedly allegedly ' +
    'unfortunately fortunately interestingly ironically importantly surprisingly notably specifically generally basically actually really simply ' +
    'part half back top end part-time total number nothing none except apart aside rather quite very too enough ' +
    'asking saying adding noting calling using making taking looking going getting being having coming talking writing working ' +
    'standing sitting holding wearing carrying facing seeking trying pointing turning starting beginning ending ' +
    'hours days weeks months years minutes seconds moments time times'
  ).split(' '),
);

const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'spring summer autumn fall winter gmt utc est edt pst pdt bst cet'
  ).split(' '),
);

/** Capitalised words that name peoples, faiths, languages, ideas and things. */
const THINGS = new Set(
  (
    'muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics protestant jewish jew jews judaism hindu hindus ' +
    'buddhist sikh sunni sunnis shiite shiites shia orthodox mormon mormons evangelical evangelicals quaker zionist zionism ' +
    'african-american african-americans african asian asians hispanic hispanics latino latinos latina latinas arab arabs black blacks white whites ' +
    'european europeans western westerners eastern northern southern central nazi nazis soviet soviets communist communists marxist ' +
    'korean koreans korea anglo native indigenous aboriginal mandarin cantonese arabic hebrew persian latin ' +
    'internet web twitter facebook email wifi covid covid-19 ebola zika hiv aids bible quran koran torah gospel ' +
    'constitution congress senate parliament house state states union republic kingdom government administration ' +
    'department ministry office white supreme high federal national international global world united general ' +
    'foreign defense defence prime human civil social public private special joint chief deputy vice assistant ' +
    'north south east west northeast northwest southeast southwest middle upper lower greater ' +
    'brexit glasnost perestroika holocaust renaissance genesis armageddon ' +
    'dollar euro yen pound bitcoin phd mba ' +
    'mother father mom dad grandma grandpa uncle aunt ' +
    'not-name freedom justice liberty peace love hope truth faith security dialogue energy climate health education business money market ' +
    'science technology music art sports travel style politics economy culture history life death family home school church street road ' +
    'city county town village island river lake sea ocean mountain park airport station hospital ' +
    'alzheimers parkinsons down hurricane typhoon cyclone tropical storm ' +
    'democracy capitalism socialism communism fascism feminism'
  ).split(' '),
);

/** Whether a word opens sentences or belongs to headings and never to a person's name. @param word lower case */
export function isSentenceWord(word: string): boolean {
  return SENTENCE_WORDS.has(word);
}

/** Whether a word belongs to the calendar or clock. @param word lower case */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

/** Whether a word is capitalised as the name of a people, faith, idea or thing. @param word lower case */
export function isThingWord(word: string): boolean {
  return THINGS.has(word);
}
