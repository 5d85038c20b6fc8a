import { MORE_NAMES } from './given-names-more';

/**
 * Common given names of many countries, without those that are also words, months, places of work or programming languages (Mark,
 * May, Grace, Ruby, Julia). Folded, lower-case. Only words that a title writes with a capital are looked up.
 */
const NAMES = `
  aaliyah aarav aaron abdul abdullah abena abigail adaeze adam adebayo adele adrian adriana agnes agnieszka ahmed aida aiko aisha akemi akiko akira
  alan alba albert alberto aleksandra aleksei alejandra alejandro alessandra alessandro alessia alexander alexandra alexandre alexei alexis alfonso alfred
  ali alice alicia alina alison allison alma alvaro amalia amanda amara amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas
  andreea andrei andres andrew andrzej andy anett angela angelika anika anil anita anja anke ann anna anne anneke annika anthony antoine anton
  antonia antonio anya ariana arjun arlene armin arnaud arne arthur arturo arun asha ashley astrid axel ayesha ayumi barbara bartosz bastian beata
  beate beatrice beatriz ben benedikt benjamin bernard bernd bernhard bianca birgit bjorn blessing boris brandon brenda brian bridget bruna bruno bryan
  caio camila camille carina carl carla carlos carmen carol carolin carolina caroline catalina caterina catherine cecilia celine cesar charles charlotte
  chen chidi chinedu chioma chloe christian christiane christina christine christoph christophe christopher ciara claire clara claudia claudio clement
  colin concepcion connor conor corentin corinna cristian cristina cyril dagmar daisuke damian damien dana daniel daniela danielle dariusz david davide
  deborah deepa deepak denis denise derek diana diane diego dieter dimitri dirk dmitri dolores dominik dominique donald donna dora doris dorota dorothea
  duarte duncan edith eduardo edward eileen ekaterina elaine elena eleni elif elisa elisabeth elizabeth elke ella ellen elodie elsa emil emilia emilie
  emily emine emma emmanuel emre enrique eric erica erik erika erin ernesto esra esteban esther eszter etienne eugene eugenia eun eva evelyn ewa
  fabian fabien fabio fabrice fatima fatma federico felipe felix ferdinand fernanda fernando filip filipa fiona flavia florence florencia florian francesca
  francesco francis francisca francisco francois frank franz franziska frauke fred frederic frederik friedrich gabriel gabriela gabriele gael gemma
  geoffrey georg george georgina gerald geraldine geraldo gerard gerd gertrud giovanni giulia giuseppe gonzalo gordon graham greg gregor gregory greta
  guido guilherme guillaume guillermo gunnar gunter gus gustavo hana hanna hannah hannes hans harald haruka haruto hasan hassan heather hector heidi
  heike heiko heinz helen helena helene helga helmut hendrik henning henri henrik henrique henry hideo hiroshi holger hugo ian ibrahim ignacio igor
  ilona ilse imran ines inga ingeborg ingo ingrid irene irina iris irma isaac isabel isabela isabella isabelle ishaan ivan ivana izabela jaap jacek
  jacob jacqueline jacques jakob jakub james jamie jan jana jane janet janina janine jasmin jason javier jean jeanne jeff jefferson jeffrey jelena
  jenna jennifer jenny jens jeremy jerome jesper jessica jessie jesus jill jim joachim joan joana joanna joanne joao joaquin jochen joe joel johan
  johanna johannes john jonah jonas jonathan jonny jordi jorg jorge jose josef josefina joseph josephine josh joshua juan juana judith juergen jules
  juliana juliane julie julien juliette julio jun jurgen justine justyna kai kamal kamil karen karim karin karina karl karla karolina katarina katarzyna
  kate katharina katherine kathleen kathrin kathy katie katja katrin katsuo kavita kazuki keiko keir keith kelly ken kenji kenneth kerstin kevin khadija
  kim kirsten klara klaus koji konrad konstantin kristen kristian kristin kristina krzysztof kumar kurt kyle lara larissa lars latoya laura laure
  lauren laurence laurent lea leah leandro leila leila lena lennart leo leon leonardo leonie leslie leticia lianne lidia liliana lina linda lionel
  lisa lisbeth livia liz lorena lorenzo loretta lorna louis louisa louise luc luca lucas lucia luciana lucie lucy luigi luis luisa luiz lukas luke
  lukasz lutz lynn maciej madeleine magali magdalena maja malgorzata malik malte mamadou manfred manuel manuela marc marcel marcela marcelo marcia marcin
  marco marcos marcus mareike maren margaret margarita margot maria marian mariana marianne marie mariko marina mario marion marisol marius markus marlene
  marta martha martin martina martine mary masahiro mateo mateus mateusz matheus mathias mathieu mathilde matias matilda matteo matthew matthias matthieu
  maud maureen maurice mauricio max maxime maya mayumi meera megan mehmet mei melanie melissa mercedes mia micha michael michaela michal michel michele
  michelle miguel mika mikael mikhail milan milena mina minh miriam miroslav mirjam misaki mohamed mohammed moira molly monica monika monique moritz
  muhammad murat mustafa nadia nadine nadja naoki naomi natalia natalie natasha nathalie nathan neha neil nele ngozi nia nicholas nick nico nicola
  nicolas nicole nigel nikita niklas nikolai nikos nils nina noah noemi noor nora norbert nuno nuria ola oleg olga oliver olivia olivier olu oluwaseun
  omar oscar oskar otto pablo pamela paola paolo pascale patricia patrick patrik patrizia pau paul paula paulina pauline paulo pavel pawel pedro
  penelope peter petra philip philipp philippa philippe pia pierre pietro pilar piotr priscila priya priyanka quentin rachel radek rafael rafaela rafiq
  rahul rainer raj rajesh ralf ralph ramon raphael raquel ravi raymond rebecca regina reiko reinhard renata renate renato rene ricarda ricardo richard
  rita rob robert roberta roberto robin rocio rodrigo roger rogerio roland rolf romain roman ronald ronja rosa rosemarie rosemary roxana ruaridh ruben
  rudi rudolf rui rupert ruth ryan sabina sabine sabrina sachiko sakura salma salvatore sam samantha sami samir samuel sandeep sandra sanjay santiago
  saoirse sara sarah sascha sasha satoshi saskia scott sean sebastian sebastien selina selma serena serge sergei sergio severine shannon sharon sheila
  shirley shreya siddharth sigrid silke silvia simon simona simone siobhan sofia solange sonia sonja sophia sophie sonke soren stacey stanislaw stefan
  stefanie stefano steffen stella stephan stephanie stephen steve steven stuart sunita sunniva susan susana susanne suzanne sven svenja svetlana sylvia
  sylvie takashi takeshi tamara tanja tanya tariq tatiana tatjana teresa terry tetsuya thabo thea theo theresa therese thiago thierry thomas thorsten
  tiago tim timo timothy tina tobias todd tom tomas tomasz tony torben torsten tracey tracy tristan ulrich ulrike umar ursula uta uwe valentin valentina
  valerie vanessa vera veronica veronika victor victoria vijay viktor viktoria vincent vinicius viola virginia virginie vitor vivian viviane vladimir
  volker walter waltraud wanda wendy werner wilhelm william wojciech wolfgang xavier ximena xiomara yamamoto yan yann yannick yara yasmin yasmina yoko
  yolanda yosef youssef yuki yuko yuri yusuf yvonne zainab zara zeynep zoe zofia zuzana
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(`${NAMES} ${MORE_NAMES}`.split(/\s+/u).filter((name) => name !== ''));
