import { words } from './words.ts';

/** Given names that nearly always are a woman's, lower case and without accents. */
export const femaleNames = words(`
  abena abigail adela adele adriana agata agnes agnieszka aisha aishah akua alba alejandra aleksandra alessandra alexandra
  alice alicia alina alison allison alma amalia amanda amara amelia amina amy ana anastasia andrea angela angelica anika
  anita anja ann anna annabel anne annette annie antonia anya aoife aparna april ariadne ariana asha ashley astrid audrey
  aurora ava ayesha ayse bahar barbara beatrice beatrix beatriz belen bella berta beth betty bianca birgit blanca
  brenda bridget brigitte camila camilla candace carla carmen carol carolina caroline catarina catherine cecilia
  celia celine chantal charlotte chiara chioma chloe christina christine claire clara clare claudia colette concepcion
  consuelo cora corinne cristina cynthia dagmar daisy dana danielle daniela daphne dawn deborah deirdre delia denise
  diana diane dilma dimitra dolores dominika donna doreen doris dorothy eda edith ebony eileen ekaterina elaine eleanor
  elena eleni elif elisa elisabeth eliza elizabeth ella ellen elsa emilia emily emine emma erica erika erin esperanza
  esra estelle esther eugenia eva eve evelyn fatima fatimah fatma faye fernanda fiona flora florence 
  frances francesca freya frida funmi gabriela gabriella gabrielle gemma geraldine gertrude gillian gina giorgia giulia
  gisele gloria grace graciela greta guadalupe gudrun gwen gwendolyn hadiza halima halimah hanna hannah harriet
  hazel heather heidi helen helena helene helga henrietta hilary hilda hillary hong hortense huda ida ilse ilana ines
  inga ingeborg ingrid irene irina iris isabel isabella isabelle ivana ivy jacqueline jadwiga jamila jana jane
  janet janice janine jasmin jasmine jean jeanne jelena jennifer jenny jessica jill jo joan joana joanna joanne jocelyn
  johanna josefina josephine joy joyce juana judith judy julia juliana julie juliet june justyna kamala karen karin
  karina karla kate katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katja katya kavita
  kayla keiko kelly kerstin khadija kirsten kristen kristin kristina krystyna lakshmi lara larisa laura lauren
  laurence leah leila lena leonor leslie leticia lidia lila lilian liliana lily lina linda linh lisa livia
  ljiljana lola lorena lorraine louisa louise lourdes lucia lucie lucinda lucy ludmila luisa luz lydia lynn mabel
  madeleine madhuri magda magdalena mahnaz mai malala malgorzata mandy manuela marcela margaret margarita margit maria
  mariam marian mariana marie marija marilyn marina marion marta martha martina mary maryam matilda maureen
  maya megan mei melanie melissa mercedes meredith meryem mia michelle mildred milena miranda miriam moira molly mona
  monica monika monique muriel myra nadia nadine nafisa nancy naomi natalia natalie natasha nicola nicole nina nkechi
  noor nora norma nuala nur nuria oksana olena olga olivia olivera oluchi padma paloma pamela patricia paula paulina
  pauline pearl penelope penny petra philippa phoebe pilar polly pooja precious priscilla priti priya rachel radhika
  ramona rana ranjini raquel rashida rebecca regina renata renee rhiannon rita roberta rocio rosa rosalind
  rosamund rose rosemary rosie rosalia ruth sabina sabine sabrina sadia safiya saima sally salma salome samantha
  samira sandra sara sarah saoirse selma serena shabana shania shanti sharon sheila shirin shirley sigrid silvia
  simone sinead siobhan siri sofia sofie soledad sonia sonya sophia sophie soraya stella stephanie sue sunita susan
  susana susanna susanne suzanne svetlana sybil sylvia tabitha tamar tamara tanja tanya tara tatiana tatjana teresa
  tereza tess thandi theresa therese thi tina tracey tracy trinidad ulrike uma urszula ursula usha valentina
  valeria valerie vanessa vera verena veronica veronika victoria viktoria violet violeta virginia vivian vivien wanda
  wangari wendy wilhelmina winifred xiomara yasmin yolanda yuki yulia yvette yvonne zahra zainab zanele zeinab
  zeynep zofia zoe zora zuzana niamh orla roisin rukhsana nguyet thuy
`);

/** Given names that nearly always are a man's, lower case and without accents. */
export const maleNames = words(`
  aaron abdul abdullah abdulaziz abdulrahman abel abraham abu adam adebayo adrian ahmad ahmed aidan akira alan
  albert alberto alejandro aleksandar aleksander aleksandr alessandro alex alexander alexandre alexei alfonso alfred
  alfredo ali alistair allan allen alvaro amadou amir anatoly anders andre andreas andrei andres andrew andrey andrzej
  andy angus antoine anton antonio antonis arjun arne arnold arthur artur arturo asif augusto axel ayman azlan babatunde
  baptiste barack barnaby barry bartosz basil bassam ben benedict benjamin benoit bernard bernardo bernd bill billy
  bjorn bob bogdan boris brad bradley brendan brian bruce bruno byron callum calvin cameron carl carlo carlos
  cedric cesar chad charles charlie chen chidi christian christoph christophe christopher chris chukwuma clarence claude
  claudio clement clifford clive colin colm connor conor craig cristian cyril dag damian damien dan daniel daniele danilo
  darko darnell darren dave david dawid dean declan denis dennis derek desmond didier diego dieter dimitri dimitrios
  dinesh dirk dmitri dmitry dominic don donald donald douglas dragan dumisani duncan dusan dwight dylan
  eamon earl ed eddie edgar eduardo edward edwin egor eko elias elijah emil emilio emmanuel enrico
  enrique eric erich erik ernest ernesto erwin esteban ethan eugene evan evgeny ezra fabian fabio faisal farid farouk
  federico felipe felix ferdinand fernando fidel filip finn florian francesco francis francisco franco francois frank
  frans franz fred frederic frederick fredrik friedrich gabor gareth gary gaston gavin gennady geoff geoffrey george
  georges gerald gerard gerardo gerhard gero giacomo gianni gideon gilbert gilles giorgio giovanni giuseppe glen glenn
  goran gordon graham grant greg gregor gregory guido guillaume guillermo gunnar gunther gustav gustavo guy habib hakan
  hamid hamza hans harald harold harrison harry harvey hasan hassan hector heinrich helmut henri henrik henry
  herbert herman hermann hiroshi horst howard hubert hugh hugo hussein ian ibrahim idris ignacio igor ikechukwu imran isaac
  isaiah ismail istvan ivan ivor jack jackson jacob jacques jaime jakob jakub jamal james jamie jan janos jared jaroslav
  jason javier jay jean-claude jean-pierre jeff jeffrey jens jeremy jerome jerry jesper jesus jim jimmy joao joachim
  joakim joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph joshua juan julian
  julio jun jurgen justin kamal karel karim karl kazimierz keith ken kenji kenneth kevin khalid khalil kiran klaus
  kofi konrad konstantin kristian krzysztof kumar kurt kwame kyle lachlan larry lars laszlo lawrence lee leo
  leon leonard leonardo leonid leroy lewis liam lionel lorenzo louis luca lucas luciano luis luka lukas luke maarten
  magnus mahmoud mahmud malcolm malik manuel marc marcel marcelo marcin marco marcos marcus marek mario marius
  mark marko markus marshall martin marvin massimo mateo mateusz mathias mathieu matt matteo matthew matthias maurice
  mauricio max maxim maxime maximilian mehmet melvin michael michal michel miguel mihai mikael mike mikhail miklos milan
  milos miroslav mirko mohamed mohammad mohammed moritz moses moussa muhammad murat mustafa nabil nasser nathan nathaniel
  neil nelson nicholas nick nicolas nigel niels nikola nikolai nils noah norbert norman octavio oleg oleksandr
  oliver olivier olumide omar omer oscar osman oswald otto owen pablo panos paolo pascal pasquale patrice
  patrick paul paulo pavel pawel pedro per pete peter petr petros phil philip philippe pier pierre pieter piotr
  prakash rafael rafal raghu rahul raj rajesh ralph ramesh ramon randall rashid raul ravi ray raymond rene ricardo richard
  rick robert roberto robin rodrigo rodney roger rohan roland rolf roman ron ronald ronan rory ross roy ruben rudolf
  rudy rui rupert russell ryan salman salvador sam samir samuel sanjay santiago saul sean sebastian serge sergei sergey
  sergio seth shane shaun sidney siegfried simon sipho slobodan sofiane solomon stanislav stanley stefan stefano
  stelios stephane stephen steve steven stuart sultan sunil suresh sven tadeusz takeshi tariq ted teodor terence terry
  theo theodor theodore thibault thierry thomas tim timothy toby todd tom tomas tomasz tommy tony torsten travis trevor
  tristan tyler ulrich umar umberto uwe valentin valery vasily vernon victor vijay viktor ville vincent
  vincenzo vitaly vladimir volodymyr waleed walter warren wayne werner wesley wilfred wilhelm will willem william willy
  winston wojciech wolfgang xavier yannick yaw yasser yosef youssef yuri yusof yusuf yves zachary zbigniew zoltan
  gunnar bjarni tarek wael anwar zaid sulaiman suleiman hafiz
`);
