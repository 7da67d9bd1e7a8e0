import type { Gender } from '../reading';

/**
 * Given names that the news is full of, with the gender of most people who bear them. From general knowledge; a name
 * that both women and men commonly bear stands in `EITHER` and says only that a phrase is a person's name.
 */
const FEMALE =
  'abby abigail ada adele adriana agnes agnieszka aicha aida aileen aisha akie akiko alana ' +
  'alejandra alena alessandra alexandra alexandria alice alicia alina alisa alison alissa allison ' +
  'alma alyssa amal amanda amber amelia amelie amina amira amy ana anastasia andrea angela angelica ' +
  'angelina angie anita ann anna annabel annabelle annalena anne anne-marie annegret annette annie ' +
  'annika anya aoife april ariana arlene ashley asma astrid audrey aung-san aurora ava ayako ayelet ' +
  'ayesha ayse aysel barbara beata beatrice beatriz becky belinda bella benazir bernadette bernice ' +
  'beth bethany betsy betty beverly bianca biljana birgit blanca bonnie borjana brenda brianna ' +
  'brianne bridget brigitte britt brittany brittney brooke caitlin camila camilla camille candace ' +
  'candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy ' +
  'catarina cate catherine cathy cecilia celeste celia celine chandrika chantal charlene charlotte ' +
  'chelsea cherie cheryl chiara chimamanda chloe christa christiane christina christine chrystia ' +
  'chunying ciara cindy claire clara claudia colleen condoleezza connie constance consuelo cora ' +
  'corinne cristina cynthia daisy dalia dana daniela danielle daphne daria darlene darya dawn ' +
  'deanna deb debbie deborah debra deepika delia denise diana diane dianne dilma dina dolores donna ' +
  'dora doreen doris dorothy dottie ebba ebonie ebony edith edna eileen elaine eleanor elena eleni ' +
  'elif elisa elisabeth elise elissa eliza elizabeth ella ellen ellie eloise elsa elsie elvira ' +
  'emilia emily emine emma erica erika erin erzsebet esther ethel eugenia eunice eva evelyn ewa ' +
  'faith farah fatima fatma fatou federica felicia fiona florence fran frances francesca francoise ' +
  'frida fumiko gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gerda ' +
  'germaine gertrude geun-hye geunhye ghazala gila gilda gillian gina ginger gisele giulia gladys ' +
  'glenda gloria graca grace greta gretchen gretel gro gry guadalupe gulsen gwen gwendolyn hailey ' +
  'hala halina hanan hanna hannah hanne harriet hayat hazel heather heidi heike helen helena helene ' +
  'helga henrietta hilary hilda hillary hina hiroko holly hope houda huma ida ilana ilhan ilona ' +
  'ilse iman imelda imogen indira indra ines inga inge ingrid ingrida irena irene irina iris irma ' +
  'iryna isabel isabella isabelle ivana ivanka ivy jacinda jackie jaclyn jacqueline jacqui ' +
  'jamie-lynn jamila jane janet janette janice janine jasmine jayne jeanette jeanine jeanne ' +
  'jeannette jen jenna jennie jennifer jenny jessica jessie jill jillian jo jo-ann joan joann ' +
  'joanna joanne jocelyn jodi jodie johanna joice joleen jonna josephine joy joyce juanita judith ' +
  'judy julia juliana julianne julie juliet julieta june junko justine kacey kaja kamala karen ' +
  'karin karina karla karlee katalin katarina katarzyna kate katelynn katerina katharina katharine ' +
  'katherine kathleen kathryn kathy katia katie katrin katrina katy katya kavita kay kaye kayla ' +
  'kaylee kayleigh kazuko keiko keisha kelli kellie kellyanne kelsey kendra kenya kersti kerstin ' +
  'khadija khaleda khrystyna kiersten kiki kim kimberley kimberly kirsten kirstin kirstjen kristen ' +
  'kristi kristin kristina kristine krystal ksenia kyoko kyrsten kyung-wha lakeisha lakshmi lana ' +
  'lara lata latasha latifa latoya laura laurel lauren laurie leah leanne leila lena leonie leonor ' +
  'lesley leslie lesya leticia letitia leyla liane lidia lili lilian liliana lillian lily linda ' +
  'lindsay lindsey lisa liz liza lizzie ljiljana lois lola lolita loretta lori lorna lorraine ' +
  'louisa louise lourdes luba lubna lucia lucie lucille lucinda lucy luisa lulu lydia lyn lynda ' +
  'lyndsey lynette lynn lynne mabel mackenzie madeleine madeline madison magdalena maggie mahnaz ' +
  'mai maia mairead maja makiko malak malala malgorzata malia mamata mandy manuela mara marcella ' +
  'marcia margaret margarita margot margrethe marguerite mari maria mariah mariam mariana marianne ' +
  'marie marie-claude marie-louise mariella marija marilyn marina marine marisa marissa marjolein ' +
  'marjorie marlene marsha marta martha martina mary mary-kate mary-lou maryam masako maud maude ' +
  'maura maureen maxine maya mayra mayumi mee-kyung meena meera meg megan megawati meghan megumi ' +
  'megyn melania melanie melinda melissa melody meral mercedes mercy meredith mette mi-sook mia ' +
  'michaela michelle michiko midori mila mildred milena mimi mina mindy miranda miri miriam mirjana ' +
  'mitzi moira molly mona monica monika monique muriel myra myriam myrna nabila nada nadia nadine ' +
  'nadira nadja naima nancy naoko naomi narges nasrin natalia natalie natalya natasa natasha ' +
  'nathalie nawal neha nellie nesrine ngozi niamh nicola nicole nicolette nikki nina nirmala ' +
  'nkosazana noelle nora noreen noriko norma nour nuala octavia odile oksana olena olga olive ' +
  'olivia ollie oprah orit orla padma paige pam pamela paola patricia patsy patti patty paula ' +
  'paulette pauline pearl peggy penelope penny petra phoebe phyllis pippa polina polly pooja portia ' +
  'pranita pratibha preeti priscilla priti priya priyanka rachael rachel rachida radha raisa ramona ' +
  'rana rania raquel rasha rawan rebecca rebekah reem regina rehana reiko rekha renata renate renee ' +
  'retno rhonda ricarda rima rita roberta robyn rochelle rocio roisin rokhaya romina ronna rosa ' +
  'rosalie rosalind rosalynn rosanna rosario rose roseanne rosemary rosie rowena roxana roxanne ' +
  'roza ruairi ruby ruth sabine sabrina sachiko sadako sadie safiya sahar saira sally salma ' +
  'samantha samira sandra sanja sanna sara sarah saskia satsuki savannah savita seema seiko selena ' +
  'selin serena shaheen shana shanice sharon shauna sheetal sheila shelby shelley shelly shereen ' +
  'sheri sherine sherri sheryl shirin shirley shiza shobha sigrid silvia simona simone sinead ' +
  'siobhan siv smriti snezana sofia sol-ju son-hui sonal sonia sonja sonya sophia sophie soraya ' +
  'soumaya stacey stacy stefanie stella stephanie sue sunita susan susana susanna susanne sushma ' +
  'susie suu-kyi suzanne suzette svenja svetlana svitlana swati sybil sybrina sydney sylvia sylvie ' +
  'tabitha talia tamam tamara tamika tammy tania tanisha tanja tanya tara tarana tasha tashfeen ' +
  'tatiana tatyana teresa teri terri tess tessa thelma theresa therese thuli tiffany tina tomomi ' +
  'tonya tracey traci tricia trish trudy tsai tulsi tzipi uma ursula urszula usha valentina valeria ' +
  'valerie vandana vanessa vera veronica veronika vesna vicki vickie vicky victoria vijaya viktoria ' +
  'viola violet violeta virginia viviane vivien vivienne vjosa wanda wangari wendy whitney whoopi ' +
  'widad wilhelmina wilma winifred winnie xiomara yael yasmin yasmine yelena yeo-jong yesenia ' +
  'yevgenia ying-wen yingwen ylva yo-jong yoko yolanda yoriko young-hee yousra yukiko yulia yuliya ' +
  'yumi yuriko yvette yvonne zahra zainab zara zehra zeinab zelda zeynep zoe zofia zsuzsanna zuzana';

const MALE =
  'aaron abbas abdel abdou abdul abdulaziz abdulla abdullah abe abel abhisit abiy abraham abu adam ' +
  'adel adnan adolf adrian ahmad ahmed ahmet aidan ajay ajit akbar akhil akira akram al alain alan ' +
  'alassane albert alberto albin aldo alec alejandro aleksandar aleksander aleksandr aleksei ' +
  'alessandro alexander alexandre alexandros alexei alexey alfonso alfred alfredo ali alistair ' +
  'allan allen alok alonso alp alpha alvaro alvin amadou amir amit amos anatoly anders andre ' +
  'andreas andrei andres andrew andrey andrii andriy andrzej andy angelo angus anil ansgar anthony ' +
  'antoine anton antonin antonio antonis antony anutin anwar apollo archie ari arif armando armin ' +
  'arnaud arne arnold arsen arseniy arseny arthur artur arturo arvind asad asaf ashfaq ashok ashraf ' +
  'asif asim askar augusto aung austin avi avigdor axel ayman aziz babak baldwin bambang bantu ' +
  'barack barney barry bart bashar basil bassam beau beji ben benedict benicio benigno benito ' +
  'benjamin benjy bennie benny benoit bernard bernardo bernd bernie bert bertrand bharat bilal ' +
  'bilawal bill billy bjarne bjorn blaise bo bob bobby bojan bongbong boris borut boyko brad ' +
  'bradley brandon brendan brent bret brett brian brock brooks bruce bruno bryan bryce bujar burt ' +
  'byron caleb callum calvin cameron carl carlo carlos carsten cecil cedric cem cesar cesare chad ' +
  'chaim charles charlie chatichai chester chet chip chris christian christoph christophe ' +
  'christopher chuck clarence claude claudio clay clayton clemens clement cliff clifford clint ' +
  'clinton clive clyde cody colin conor constantine constantino corey cormac cornelius cory craig ' +
  'crispin cristian curt curtis cyril cyrus dale damian damien damon dan dane daniel daniel-arap ' +
  'daniele danilo danny dante darnell darrell darren darryl daryl dave david davide davis davit ' +
  'dean deepak demarcus deng denis dennis denny denzel derek dermot desean deshawn desmond devin ' +
  'dexter dhruv dick didier diego dieter dimitri dimitrios dimitris dinesh dirk djamel dmitri ' +
  'dmitriy dmitro dmitry dmytro do-hoon dominic don donald donnie doug douglas dragan drake drew ' +
  'driss duane duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edi edmund eduard ' +
  'eduardo edward edwin efrain egon ehud eli elias elijah elio elliot elliott elmar elon elvis ' +
  'emanuel emeka emerson emil emile emilio emmanuel emmerson emmitt emomali enda enlai enrico ' +
  'enrique enzo eric erich erick erik ernest ernesto ernie ernst erwin esteban ethan etienne eugen ' +
  'eugene evan evangelos evgeny evo ezra fabian fabio fadi fahad faisal farhad farid farooq faure ' +
  'faustin fawzi fayez federico feisal felipe felix ferdinand fernando fethullah fidel filip filipe ' +
  'filippo florian floyd forrest francesco francis francisco franck franco francois frank franklin ' +
  'frans frants franz fred freddie freddy frederic frederick fredrik friedrich fritz fumio gabriel ' +
  'gareth garrett garry gary gavin geert gene gennady geoff geoffrey georg george georges georgi ' +
  'georgios gerald gerard gerardo gerhard gerry ghassan gianluca gianni giannis gideon gil gilad ' +
  'gilbert gilles gino giorgio giorgos giovanni giuseppe gjorge glen glenn gnassingbe gonzalo ' +
  'goodluck goran gordon graeme graham grant greg gregg greggory gregor gregorio gregory grigory ' +
  'guido guillaume guillermo gulbuddin gunnar gunther gus gustav gustavo guy habib hafez hage ' +
  'haider hailemariam hakainde hakan hakim hal hamad hamdi hamid hamza hank hannes hans harald ' +
  'harish harold harrison harry harsh haruhiko harun harvey hasan hashim hassan hector heiko hein ' +
  'heinrich heinz helge helmut hemeti henri henrik henry herb herbert herman hermann hernan hideki ' +
  'hiro hiroaki hirokazu hiroshi horacio horst hosam hosni howard hubert hugh hugo humayun humberto ' +
  'humphrey hunter hussein ian ibrahim idris idriss ignacio igor ihor ilham ilya imad imran ingo ' +
  'ioannis ion ira irfan irving irwin isaac isaias ishmael ismail israel issa itsunori ivan ivo ' +
  'jaap jabari jabez jacek jack jacob jacques jae-in jae-myung jaime jair jake jakob jakub jamal ' +
  'jamarcus james jameson jan janez janos jared jaroslaw jason jaume javad javier jay jean-claude ' +
  'jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeb jed jeff jeffery ' +
  'jeffrey jeh jens jeremiah jeremy jermaine jerome jeronimo jerry jesper jesse jesus jiabao jiechi ' +
  'jim jimmy jinping jintao joachim joao joaquin jochen joe joel joerg joey johan johann johannes ' +
  'john johnny joko jokowi jomo jon jonas jonathan jong-il jong-un jordan jordi jorg jorge jorn ' +
  'jose josef josep joseph josh joshua jozef juan jude juergen julian julien julio julius jun ' +
  'junaid jurgen justin kahlil kai kais kamal kareem karim karl karsten kassym-jomart kazuo keir ' +
  'keith ken kenichi kenji kenneth kenny kent kenzo keqiang kevin khaled khalid khalifa khizr ' +
  'kieran kiichi kirk kiyoshi klaus knut kofi koichi koji kolinda konstantin konstantinos koro ' +
  'kostas krishna kristof krzysztof kumar kunio kurt kwame kwasi kyle kyriakos lajos lalit lamar ' +
  'lamont lance larry lars laszlo laurent lawrence lazaro lazarus lebron lech lefteris leif len ' +
  'lenny leo leon leonard leonardo leonel leonid leopoldo leroy les lester lev levi levy lex liam ' +
  'lijian lindell linus lionel lloyd logan lonnie lorenzo lorne lou louis lubomir luca lucas lucian ' +
  'luciano ludwig luigi luis luiz lukas luke lukita luther lutz lyle lyndon maarten macky magnus ' +
  'mahamat mahathir mahdi mahinda mahmood mahmoud mahmud majid makoto malcolm malik mamnoon manfred ' +
  'manish manmohan manny manohar mansour manuel marc marcel marcelo marcin marco marcos marcus ' +
  'marek mariano mario marius mark marko markus marlon marquis martin marty marvin marwan masahiro ' +
  'masato masayoshi mason masood masoud mateo mateusz mathias mathieu matias mats matt matteo ' +
  'matthew matthias matthieu matti maurice mauricio maurizio mauro max maxim maxime maximilian ' +
  'mehdi mehmet mel meles melvin menachem merrick mervyn mevlut micah michael michail michal michel ' +
  'mick miguel mihail mikael mike mikhail mikheil miki mikulas milan miles milo milorad milos ' +
  'milton minh minoru miroslav mitch mitchell mitsotakis mitsuo mitt mladen moammar mohamad mohamed ' +
  'mohammad mohammed mohd mohsen moises mokhtar moncef monty mordechai morris moshe moussa muammar ' +
  'muhammad muhammadu mukhtar murad murray musa mustafa mykhailo mykola myles nabil nadir naftali ' +
  'naguib najib naoto narendra naseer nasser nat nate nathan nathaniel navjot nawaf nawaz nebojsa ' +
  'ned neil nelson newt nicholas nick nicolae nicolai nicolas nidal nigel nikita nikola nikolai ' +
  'nikolaos nikolas nikolay nils nir nizar noah noam nobuo nobuyuki noel nolan norbert norm norman ' +
  'nouri nursultan olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof olusegun ' +
  'omar omer orlando orrin osama osamu oscar oskar osman otis otto owen pablo pal panos paolo ' +
  'pascal patricio patrick patrik paul paulo pavel pavlo pawel pedro per percy pere perry pervez ' +
  'pete peter petr petro petros phil philip philippe phillip pierre pieter pietro piotr prabowo ' +
  'prakash prayut preston qadoura qamar qasem quentin quincy radek rafael rafiq rahm rahul raila ' +
  'raj rajan rajesh rajiv rajnath rakesh ralf ralph ram rami ramin ramon ramtane ramzan ramzi rand ' +
  'randall randolph randy raphael rashad rashid raul ravi ray raymond raynard recep reggie reginald ' +
  'reid reince reinhard rene reuben reuven rex reza ricardo riccardo rich richard rick ricky riek ' +
  'rishi riyad rob robbie robby robert roberto roch rod roderick rodney rodolfo rodrigo roger ' +
  'rogerio roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus ' +
  'ruhollah rupert rush rushdi russ russell ruud ryan ryo ryutaro saad sabri saddam sadiq saeb ' +
  'saeed said salah salam sali salim salman salva salvador salvatore sam sameh sami samir sammy ' +
  'samuel sang-gyun sanjay santiago satoshi saul sayed scott seamus sean sebastian sebastien seiji ' +
  'selahattin selim sepp serge sergei sergey sergi sergio serhii serhiy seth seymour shah shane ' +
  'shaun shavkat shehbaz sheldon shigenori shigeru shimon shinji shintaro shinzo shoichi shuang ' +
  'shunichi sid sidney silvio simon sirajuddin slobodan sol solomon somchai soo-hyun sosuke spencer ' +
  'spyros srettha stan stanislav stanley stavros stefan stefano steffen stephan stephane stephen ' +
  'sterling steve steven stewart stipe stuart suk-yeol suleiman sultan sunil surayud suresh susilo ' +
  'sven syed sylvester tad tadashi tadeusz tahir taiwo takashi takeo takeshi tamir taner tarek ' +
  'tareq tariq taro tayeb tayyip ted teddy tedros teodoro terence terrance terrell terrence terry ' +
  'tetsuro thabo thad thaddeus thaksin theo theodor theodore theodoros thiago thierry thom thomas ' +
  'thorsten tiago tibor tim timothy timur tito tobias toby todd tom tomas tomasz tomislav tommy ' +
  'tomohiro tony toomas toru toshihiro toshimitsu travis trayvon trent trevor trey troy tsutomu ' +
  'tucker turki tyler tyrese tyrone tyson uhuru ulf ulrich umar umaru uri uwe vaclav vadim valdemar ' +
  'valdis valentin valeri valery vasily vassilis vasyl vernon viatcheslav victor vidkun vijay ' +
  'viktor vin vince vincent vincenzo vinod vitali vitaliy vitaly vivek vlad vladimir vladislav ' +
  'vojislav volker volodymyr vuk vyacheslav wade waleed walid wallace walt walter warren wassim ' +
  'wayne wen wenbin werner wes wesley wilbur wilfred wilhelm will willem william willie willy ' +
  'wilson wim winston wojciech wolfgang woodrow xavier xiaoping yahya yair yanis yannis yasir ' +
  'yasser yasuhiro yasukazu yasuo yehuda yevgeny yitzhak yoav yohei yoji yong-hyun yoni yoshihide ' +
  'yoshihiko yoshiro yousef youssef yoweri yukio yuri yuriy yusuf yutaka yves yvon zac zach zachary ' +
  'zack zahid zaid zalmay zbigniew zdravko zedong ziad zine zlatko zoran zulfikar zvi';

const EITHER =
  'addison adi alex alexis andie ariel asha aubrey avery bailey blair bobbie carey carson casey ' +
  'chandler charley chen christy cleo courtney dakota dallas darcy devon dominique eden ellis emery ' +
  'finley frankie gale harley harper hayden hui ivica jaden jamie jaylen jean jess jie jing jody ' +
  'joss jules jyoti kamari kelly kendall kerry kiran kris lane laurence lee leigh li lin loren ' +
  'marie-f marion marley merle michele mika min ming monroe morgan nicky noor parker parveen pat ' +
  'patrice peyton ping quinn rain rajni randi reese remy riley rio robin rowan rudi sacha sandy ' +
  'sasha shannon shawn skyler stevie sunny tai taylor temple toni tory tracy tristan val vivian wei ' +
  'wynn xin yan yang yu';

function words(list: string): string[] {
  return list.split(' ');
}

const genders: ReadonlyMap<string, Gender | 'either'> = new Map<string, Gender | 'either'>([
  ...words(MALE).map((name): [string, Gender] => [name, 'male']),
  ...words(FEMALE).map((name): [string, Gender] => [name, 'female']),
  ...words(EITHER).map((name): [string, 'either'] => [name, 'either']),
]);

function key(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a word is a given name that is known here. @param name one word, in any case, accents or not */
export function isGivenName(name: string): boolean {
  return lookUp(name) !== undefined;
}

/** The gender of most people with a given name, null when it is unknown or borne by both. @param name one word */
export function genderOfGivenName(name: string): Gender | null {
  const gender = lookUp(name);
  return gender === undefined || gender === 'either' ? null : gender;
}

function lookUp(name: string): Gender | 'either' | undefined {
  const whole = key(name);
  const found = genders.get(whole);
  if (found !== undefined) return found;
  const hyphen = whole.indexOf('-');
  return hyphen > 1 ? genders.get(whole.slice(0, hyphen)) : undefined;
}
