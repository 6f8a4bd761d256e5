import { words } from './words.ts';

/** Given names that nearly always are a woman's, lower case and without accents. */
export const femaleNames = words(`
  abeba abena abigail adaeze adaora adela adelaide adele adelina adjoa adriana adwoa agata agnes agnieszka aida aiko
  aine aisha aishah aisling akosua akua alba alejandra aleksandra alessandra alessia alexandra aleyna alice alicia
  alicja alina alison allison alma almudena altagracia amalia amanda amara amelia amina amparo amy ana anahit anais
  ananya anastasia anastasiya andrea angela angelica angelina anika anita anja anjali ann anna annabel anne anneke
  annelise annette annie antonella antonia antonietta anya aoife aparna apinya april araceli ariadne ariana arwa asha
  ashwini asma astrid atsuko audrey auma aurora ava aya ayaka ayako ayesha aylin ayse azadeh azra bahar barbara
  beatrice beatrix beatriz begona belen bella bernadette berta beth bettina betty bianca birgit blanca blerta bozena
  branka brenda bridget brigitte bronwen bronwyn caitlin camila camilla candace candelaria carla carlota carme carmela
  carmen carol carolina caroline catalina catarina caterina catherine catriona cecile cecilia celeste celia celine
  chantal charlotte chiamaka chiara chioma chizoba chloe christina christine ciara claire clara clare clarisse claudia
  clementina colette concepcion constanza consuelo cora corazon corina corinne cristiana cristina cynthia dagmar daisy
  dalal dalia damaris dana danica daniela danielle danuta daphne daria dawn deborah deirdre delia delphine denisa
  denise desislava diana diane dilma dilnoza dimitra dina divya dolores dominika donna dora doreen doris dorota
  dorothea dorothy dorte ebele ebony ebru eda edith efua eileen eilidh eimear ekaterina elaine eleanor elena eleni
  elif elin elisa elisabeth elisabetta eliza elizabeth elke ella ellen ellinor elodie eloise elsa elspeth elvira
  elzbieta emiko emilia emily emine emma encarnacion eniola erica erika erin esme esmeralda esperanza esra estelle
  esther eugenia eulalia eva evangelina eve evelyn ewa ezgi fabiola fadila fadwa farah fatemeh fatima fatimah fatma
  fatoumata fatuma faye fazilah felicity feride fernanda ffion filipa fiona fionnuala flavia flora florence florencia
  folake fran frances francesca francisca freya frida fumiko funmi funmilayo gabriela gabriella gabrielle galina gemma
  genevieve geraldine gergana gertrude ghada gilda gillian gina ginger giorgia giovanna gisela gisele giulia glenda
  gloria golnaz graca grace graciela grazyna greta gro guadalupe gudrun gulnara gwen gwenda gwendolyn gwenllian
  gwyneth habiba hadiza hafsa hala halima halimah hana hanan hanna hannah harriet haruka hatice hayat hazel heather
  heba hedda hege heidi heidrun helen helena helene helga henrietta henriette herminia hiba hilary hilda hildegard
  hillary hina hortense huda hye-jin ida ilana ileana ilse ilze imogen inci indira ines inga ingeborg inger ingrid
  ioana iolanda irena irene irina iris irma isabel isabella isabelle isla ivana ivanka ivonne ivy jacinta jacqueline
  jadwiga jamila jana jane janet janice janine jaroslava jasmin jasmina jasmine jeanne jelena jenna jennifer jenny
  jessica jessie jill jo joan joana joanna joanne jocelyn johanna jolanta josefa josefina josephine jovana joy joyce
  juana judith judy jula julia juliana julie juliet julieta june justyna kadiatou kaja kalina kalliope kamala kamila
  karen karin karina karla karolina katarina katarzyna kate katerina kateryna katharina katherine kathleen kathryn
  kathy katja katya kavita kavitha kayla keerthi keiko kelly kerry kerstin khadija khanh kimberly kinga kirsten kirsty
  klara komal kristen kristin kristina kristine krisztina krystyna kyoko ladan laia laila lakshmi lalita lara larisa
  larysa lateefah latifa laura lauren layla leah leena leila leilani lena lenka leocadia leonor leonora leticia
  letizia leyla lidia lidija liesbeth ligia lila lilia lilian liliana lily lina linda linh lisa liv livia ljiljana
  ljubica lola loredana lorena loreto loretta lorna lorraine lotte louisa louise lourdes lubna lucia luciana lucie
  lucinda lucrezia lucy ludivine ludmila luisa lujain lupe luz lydia lynda lynn lyudmila mabel madeleine madhuri maeve
  magali magda magdalena maha mahlet mahnaz mai maisie maite maja makiko malala malgorzata malika mamata manal mandy
  manuela mara marcela marcella mareike margaret margarida margarita margherita margit margot margrethe maria mariam
  mariana marianna marie marija mariko marilyn marion marisa marisol marit maristela maritza marjan marjorie marlene marta
  martha martina mary maryam maryna mathilde matilda matilde maud maureen mavis maxine maya mayra medina meera megan
  mehwish mei melanie melissa meltem mercedes mercy meredith merete merve meryem mette mia michaela michelle michiko
  mieko miho mila milada milagros mildred milena milica mina minerva minnie miranda mireille mirela miriam miriama
  mirjam mirta moira mollie molly mona monica monika monique montserrat mridula munira muriel mwajuma myra myriam
  myrtle nada nadezhda nadia nadine nadiya nafisa nafisah nagwa naima najat nana nancy naoko naomi narges nasreen
  nasrin natacha natalia natalie natalya natasha nathalie nawal nazanin ndeye neema nele nell nellie nerea nermin
  nevena ngozi nguyet niamh nicole nicoleta nidia nieves niloufar nilufar nimmi nina nkechi noelia noemi nora noriko
  norma nour nuala nuria oana ofelia oksana olanna olena olesya olga olha olive olivera olivia oluchi
  ona oonagh orla orsolya ottavia ottilie padma padmini paloma pam pamela panagiota paola parisa patricia patty paula
  paulette paulina pauline paz pearl peggy penelope penny pernille petra petronella philippa philomena phoebe phyllis
  pia pilar pinar piroska polly pooja precious preeti priscilla priti priya purificacion rachel radhika radka rafaela
  raisa raluca ramona rania ranjini raquel rasha rashida ravneet rawan raya rebecca reem regina regine rehana reiko
  renata renee renuka reyhan rhiannon rhoda rita ritu roberta rocio roisin romina rosa rosalba rosalia rosalind
  rosamaria rosamund rosana rosario rosaura rose rosella rosemary rosie rositsa roxana roxanne roz roza ruba ruby
  rufina rukhsana rukmini ruqayya ruta rutendo ruth saba sabiha sabina sabine sabrina sachiko sadaf sadia sadie safiya
  saima sakura sally salma salome salwa samantha samar samiksha samira sanaa sandra sanja sanna saoirse sara sarah
  saskia satu sayuri seda selma sena senem senka serena seyda shabana shabnam shaima shania shanthi shanti sharmila
  sharon sheena sheetal sheila shelley shilpa shirin shirley shizuka shoshana shreya shruti shu-fen sian sif signe
  sigrid sigridur silke silvana silvia simona sinead siobhan siri siti slavica smita snezana sofia sofie sohini
  solange soledad solveig sonia sonya sophia sophie soraya stacey stefania stefanie stella stephanie stine sue sujatha
  sukanya sumaya sumitra sunita sunniva susan susana susanna susanne suzana suzanne svetlana swati sybil sylvia sylwia
  tabea tabitha tahira taisiya tamar tamara tania tanja tanya tara tasneem tatiana tatjana tatyana temitope teresa
  tereza tess teuta thandi thea thelma theresa therese thora thuy thuy-linh tiina tilda tina tiziana tomoko tove
  tracey tracy trish trudy tuba tula uchenna ulla ulrike uma una urmila ursula urszula usha vaishnavi valentina
  valentyna valeria valerie vandana vanessa vasiliki velma vera verena verica verity veronica veronika vesna vibeke
  victoire victoria vida viktoria viola violet violeta virginia virginie virpi viv viveka vivian vivien vlasta wanda
  wangari wanjiku wendy weronika wiktoria wilhelmina wilma winifred winnie winona xiomara yael yalda yamina yan-ling
  yara yasmin yasmina yasmine yekaterina yelena yesenia yetunde yevgenia ylva yoko yolanda yolande yoshiko yuko yulia
  yuliya yumi yvette yvonne zahia zahra zahraa zainab zanele zdenka zeinab zelda zeynab zeynep zhanna zita zlata zoe
  zofia zora zoya zsofia zubaida zuleikha zuzana zuzanna
`);

/** Given names that nearly always are a man's, lower case and without accents. */
export const maleNames = words(`
  aaron abbas abdelkader abdou abdoulaye abdul abdulaziz abdulhakim abdulla abdullah abdullahi abdulrahman abebe abel
  abelardo abiodun abraham abu achille achim achmad adalberto adam adama adan ade adebayo adel adelino adem aderito
  adil adnan adolfo adrian adriano agostinho agus agustin ahmad ahmadou ahmed ahmet aidan aime ainsley ajay akbar
  akhtar akin akio akira akram alain alan alasdair alastair alban albert alberto aldo alec aled alejandro aleksandar
  aleksander aleksandr alessandro alex alexander alexandre alexandru alexei alexis alfonso alfred alfredo alhassan ali
  aliou alioune alireza alistair aliyu allan allen alois alphonse alun alvaro alvin amadeo amado amadou amar amare
  ambrose amilcar amir amit amos anand anastasio anatole anatoly andoni andre andreas andrei andrej andres andrew
  andrey andrija andriy andrzej andy aneurin angus anibal anil anselm anselmo ansgar antero antoine anton antoni
  antonin antonio antonis anuj anwar aquiles aram aravind ariel arif aristide arjun arkadiusz arkady armand armando
  armin arnaldo arnaud arne arnold arsen arsene arsenio artem arthur artur arturo aryeh asen ashok ashraf asif aslan
  atsushi attila atul aubrey augusto aurel aurelien aurelio avraham axel ayman ayodele ayub aziz azlan babatunde
  bakary bakhtiyar balazs baptiste barack barend barnabas barnaby barney barry bart bartolome bartosz bashar bashir
  basil basilio bassam batu baudouin bayani behrouz bekele bela ben benedict beniamino benicio benito benjamin benny
  benoit berat berk bernard bernardo bernd bernhard bertrand bhaskar biko bilal bill billy biniam birger bjarni bjorn
  bob bogdan bohdan bonifacio boris borislav bozidar brad bradley brady bram branislav branko braulio brendan brent
  brett brian bruce bruno bryan bulent burak byron caio caleb callum calvin cameron camilo carl carles carlo carlos
  carlton carsten carter carwyn casimiro casper cathal cedric celso cem cengiz cesar cesare cezary chaim chandra
  charles charlie charlton chidi chinedu chinonso chris christiaan christian christoph christophe christopher christos
  chukwuma cian ciaran cillian ciprian ciro claes clarence claude claudio claudius clement clifford clint clive clyde
  colin colm connor conor conrad constantin constantine cormac cornelius corrado cosimo cosmin craig cristian
  cristiano cristobal curtis cuthbert cyril cyrus dafydd dag dagoberto daigo daisuke dalibor damaso damian damien
  damir damon dan daniel daniele danilo danny dante danylo dario darius dariusz darko darnell darragh darren darryl
  daryl dave davi david davide davor daw dawid dean declan deepak delroy demba demetrio demetrius denes denis deniz
  dennis denys deon derek derrick dervis desmond dewi dexter dhruv diarmaid diarmuid didi didier diederik diego dieter
  dilip dimitar dimitri dimitrios dimitris dinesh diogo dirk djibril dmitri dmitry dmytro domenico domingo dominic don
  donal donald donato donnacha dorian dorin douglas dragan drazen drew dries dudley dumisani dumitru duncan dusan
  dwight dylan dzmitry eamon ebrahim ed eddie edgar edison edmond edmund edmundo edson eduard eduardo edvard edward
  edwin efrain egidio egon egor ehsan einar eirik ejike eko eladio eleuterio elias elijah eliot eliseo elliot elliott
  elmer eloy elton elvis emeka emery emil emilio emin emir emmanuel emre emrys emyr endre enrico enrique enzo eoin
  ephraim epifanio erasmo erdal eren eric erich erik ernest ernesto ernst erol errol ervin erwin esa esteban ethan
  etienne ettore eugen eugene eugenio eusebio eustace evaldas evan evaristo everett evert evgeny ewan ezekiel ezequiel
  ezra fabian fabien fabio fabrice fabrizio facundo fadi fahad faisal faiz farhad farid farouk farrukh faustino fausto
  federico fedor felice feliciano feliks felipe felix feng ferdinand ferenc fergal fergus fermin fernand fernando
  fidel fikret filip filippo finn fionn fiorenzo fisnik flavio florent florentino florian floyd folarin fouad francesc
  francesco francis francisco franck franco francois frank frans franz fred frederic frederick fredrick fredrik
  friedhelm friedrich fritz fulvio fyodor gabor gabriel gael gaetano gareth gary gaspar gaston gaudencio gavin gavriil
  gaz genaro gene gennady gennaro geoff geoffrey georg george georges georgi geraint gerald gerard gerardo gerhard
  germain german gero geronimo gerry gerson gert gervase ghassan ghulam giacomo giancarlo gianluca gianni gideon
  gilbert gilberto giles gilles gines gino giorgio giovani giovanni giulio giuseppe gleb glen glenn godfrey godwin
  gojko gonzalo goran gordon gorka gottfried graham grant greg gregor gregorio gregorios gregory grigory grzegorz
  guido guillaume guillem guillermo gul gunnar gunther gurpreet gustaf gustav gustavo guy gwilym haakon habib hadi
  hadley hafiz haider haim hakan hakeem hakim halil hallvard hamdi hamed hamid hamish hamza hannes hans hansjorg
  harald hari harish harold harrison harry haruki haruto harvey hasan hashim hassan hassane hauke hayden heath hector
  heiko heino heinrich heinz helge helmut hendrik henk henri henrik henry heorhiy herbert heriberto herman hermann
  hermenegildo hernan hideki hideo hikmet hilario hipolito hiroki hiroshi hisham honorio horacio horst hossein howard
  hristo hubert hubertus hugh hugo humberto humphrey husam hussein hyun-woo iain iakovos ian ibrahim ibro idan idris
  idrissa iestyn ieuan ifeanyi igal ignacio igor ihor ikechukwu ikenna iker ilan ilias ilie iliya ilkka ilya ilyas
  imad immanuel imran inacio inaki inigo ioan ioannis ion ionut irfan irvin irving isaac isaak isaiah isamu ishaan
  isidoro isidro iskander ismail issa istvan italo itzhak ivan ivaylo ivica ivor iwan jaan jabari jabulani jacek
  jacinto jack jackson jacob jacobo jacopo jacques jafar jagdish jaime jair jake jakob jakub jalal jamal james jamie
  jamil jamshid jan janez jani janis janko janos janusz jared jaromir jaroslav jarrod jason jasper jaume javad javid
  javier jay jayden jean-claude jean-pierre jed jeff jefferson jeffrey jehan jens jeremy jeroen jerome jerry jerzy
  jesper jesse jesus jethro jibril jim jimmy jiri jitendra joachim joakim joao joaquim joaquin jochen joe joel johan
  johann johannes john johnny jomo jon jonas jonathan joop joost jordi jorge joris jose josef joselito joseph joshua
  jovan jozef juan jude juha jukka julen jules julian julio julius junaid junior juraj jurgen jussi justin justinian
  justino kaan kabir kai kaito kalle kamal kamran kareem karel karim karl karl-heinz karol karoly karthik kaspar
  kazimierz kazuki kazuo keaton keenan kees keir keita keith kelvin kemal ken kenan kendrick kenji kenneth kenny kerim
  kester kevin khaled khalid khalil khamis khurshid kian kieran kiril kirk kishore kit kjell klaus klemens kobina
  koffi kofi koji kojo kolade konrad konstantin konstantinos korbinian kosta kostas krishna kristian kristof
  kristoffer krzysztof kumar kurt kwabena kwaku kwame kwasi kwesi kyle lachlan ladislav lajos lamar lamine lamont
  landon larry lars lasse laszlo laureano laurent laurenz lauri lawrence lazar lazaro leandro leif leland lennart
  lennox leo leon leonard leonardo leonid leopold leroy leszek lev levi lewis liam linton linus lionel lisandro liviu
  llewellyn lloyd lluc lluis logan loic lonnie lope lorcan loren lorenzo lothar lou louis luca lucas lucian luciano
  ludovic ludwig luigi luis luiz luka lukas lukasz luke lutz luuk lyndon maarten macario maciej madhav maged magnus
  mahdi mahesh mahmoud mahmud mainza makoto malcolm malik mamadou mandla manfred manish manoj mansour manu manuel marc
  marcel marcelino marcello marcelo marcial marcin marco marcos marcus marek mariano marin marinus mario marius mark
  marko markus marlon marshall marten martijn martin martino martti marvin masaru masashi masato mason massimo mateo
  mateus mateusz mathew mathias mathieu mathis matias matija matt matteo matthew matthias matthijs mattias maurice
  mauricio maurits maurizio mauro max maxim maxime maximilian maximiliano maximo maxwell mehdi mehmet melchior melchor
  melvin merrick mert mervyn mesut mevlut micah michael michail michal micheal michel michele mick miguel miguelangel
  mihai mihail mihaly miika mika mikael mike mikel mikhail mikko miklos mikolaj milad milan milenko miljan milo
  milorad milos milton milutin mircea mirko miro miroslav mirza mitch mitchell mitko mladen mogens mohamed mohammad
  mohammed mohamud mohan mohsen moise mojtaba momodou mordecai morgan moritz morris morten moses moshe moussa mpho
  mudassar muhammad mukesh munir murad murat musa mustafa mustapha myles myron nabil naci nadeem nader nadir nagib
  naguib nam naoki narciso narendra naresh nasir nasser nathan nathaniel naveed naveen nazario ned neil nelson nemanja
  nemesio nestor nevil neville niall nic nicanor niccolo nicholas nick nicolas niels nigel nikita niklas niko nikola
  nikolai nikolaj nikolaos nikolay nikos nils nima nir nirmal nizar nkosi nnamdi noah nolan norbert norberto
  norman noureddine nuno nwankwo octavio oddvar odin odysseas okan okechukwu olaf olav ole oleg olegario oleksandr
  oleksiy oliver olivier olli olumide oluwatobi omar omer omid omri onur ophir orestis orhan orlando orson oscar osman
  ossi osvaldo oswald othman otis otmar oto ottavio ottmar otto ottokar ousmane overton ovidio ovidiu owain owen ozan
  paavo pablo paco paddy palle pankaj panos pantelis paolo paranjoy parviz pascal pascual pasquale patrice patricio
  patrick patxi paul paulino paulo paulus pavel pavlo pawel payam peadar pedrag pedro peer pekka pepe per percival
  percy pere perttu petar pete peter petr petros petter petteri phil philip philipp philippe phineas pier pierre
  pieter pietro piotr pius placido plinio policarpo porfirio pradeep prakash pranav prasad pratap predrag primo
  prosper przemyslaw qasim quentin quincy quirino radek radoslav radovan radu rafa rafael rafal raghu ragnar rahim
  rahul raimondo raimund raimundo rainer rais raj rajat rajesh rajiv rakesh ralf ralph ramesh rami ramin ramiro ramon
  ramzi randall randy ranko raoul rashid rasmus rauf raul ravi ray raymond raymundo razvan reece refik reggie reginald
  reid reinaldo reiner reinhard reinhold remi remigio remy renato renaud rene renzo reuben rex reynaldo reza rhodri
  rhys riad ricardas ricardo riccardo richard rick ridwan rigoberto rikard riku rinaldo rino risto ritchie robert
  roberto rocco roddy roderick rodney rodolfo rodrigo rogelio roger rogerio rohan rohit roland rolando rolf romain
  romano romeo romualdo romulo ron ronald ronaldo ronan ronny roope rory roscoe rosendo roshan ross rostislav roy
  ruairi ruaridh ruben rudolf rudy rufus ruggero rui rupert ruslan russell rustam ruud ryan ryo ryota saad sabino
  sachin sadiq saeed safwan said saif sajid sakari salah saleem saleh salih salim salman salomon salvador salvatore
  sam sami samir samson samu samuel samuele sandeep sandro sanjay sanjeev santi santiago sapto sarath sargis sascha
  satoshi saturnino satya saul saulo savvas scott seamus sean sebastian secondo seiji sekou selim selwyn semyon senad
  serdar serge sergei sergey sergi sergio serhiy servando seth seung-hoon severin severino shafiq shahid shahriar
  shamus shane shankar shaukat shaun shawn sheldon sherif sherman shigeru shimon shin shinzo shivraj shlomo shoaib
  shogo siarhei sibusiso siddharth sidi sidiki sidney siegfried sigmund sigurd silas silvano silvestre silvio simeon
  simon sinan sindre sipho siro sixto siyabonga slavko slawomir slobodan sofiane solomon soren sorin spencer spiro
  spiros spyros sreten stacy stanislav stanley stavros stefan stefano steffen stelian stelios stephane stephen stevan
  steve steven stig stipe stjepan strahinja stuart sudhir sulaiman suleiman suleyman sumit sunil suraj surendra suresh
  surya svein sven svend svetoslav swapnil sylvain sylvester szymon taavi tadashi tadej tadeusz taha taher tahir
  taisto takashi takeshi takumi talal talgat tamas tancredi tapio tarek tariq tarmo taro tatsuya tauno tayo ted tejas
  tendai teo teobaldo teodor teodoro teofilo teppo terence terje terrell terrence terry tetsuya teun thabo thaddeus
  thanasis thandolwazi theo theodor theodore theodoros theophilus thiago thibault thierry thijs thilo thomas thomaz
  thor thorbjorn thorsten tiago tiberio tiberiu tibor tico tiernan tihomir til tim timo timofey timothy timur tino
  tito titus tobias tobie toby todd todor toivo tolga tom toma tomas tomasz tomaz tomi tomislav tommaso tommy toni
  tonino tony tor torcuato tord tore torgeir toribio tormod torsten toshio tosin travis trevor tristan trond truman
  trygve tshepo tsvetan tudor tufan tuncay tuomas turgut tyler tyrone tyson uchechukwu udo ueli ugo ugur ulf ulises
  ulisses ulrich umar umberto umut urho uriel usman uwe uzair vaclav vadim valentin valentino valeriano valerio
  valeriu valery vangelis vasile vasilis vasily vasyl vedran veikko veljko venancio venkat vernon vicente victor vidar
  vijay vikram viktor viliam ville vilmos vinay vincent vincente vincenzo vinicius vinko vinod virgil virgilio vishal
  vit vitalie vitaliy vitaly vito vitor vittorio vivek vjekoslav vlad vladimir vladimiro vladislav vlado volker
  volodymyr vuk vusi wael waldemar waldo waleed walid wallace wally walter warren waseem wayne wenceslas wendell
  werner wes wesley wieslaw wiktor wilbur wilfred wilfredo wilfrid wilhelm will willem william willy wim winston
  wissam witold wladimir wladyslaw wojciech wolf wolfgang wolfram wouter wyatt xabier xander xavi xavier xoan yaakov
  yago yahya yakov yakubu yan yanis yannick yannis yao yared yaroslav yash yasin yasir yasser yasuo yavuz yaw yehuda
  yevgeny yiannis yitzhak yonas yorgos yosef yoshi yoshihiro yotam youcef younes younis youssef yukio yunus yuri yuriy
  yusof yusuf yuval yvan yves zacarias zach zachary zack zaheer zahid zaid zakaria zaki zakir zane zayd zbigniew
  zdenek zdravko zeev zeferino zeki zeljko zeno zenon zia zigmund zinedine ziya zlatan zlatko zoltan zoran zsolt
  zubair zygmunt
`);
