/** More given names, as in given-names.ts: West Africa, the Maghreb, Turkey, Poland, India, Vietnam, Korea, Ireland, Iberia, Brazil, France, Germany. */
export const MORE_NAMES = `
  kofi kwame yaw akosua abiola adaobi amadou aminata aissatou fatou mariam moussa ousmane cheikh ibrahima sekou khady modou raul farid faruk farouk
  samira lupe memo malena malu rania rana hicham hamza bilal anwar tarek karima latifa naima nour nadir rachid salim selim sofiane soufiane souad
  yacine younes zineb zohra abdel ayse aylin baris berk burak cem cemal cengiz deniz ebru ece erdal eren esin fatih ferhat gizem gokhan gul gulay
  hakan halil hande hatice huseyin ilker ipek kerem levent melek melike meral merve metin nazli nihat nilufer nuray okan orhan osman ozan ozge ozlem
  pinar recep rukiye selcuk sema sevgi serkan sibel sinan suleyman tolga tuba tugba turgut ufuk umit volkan yasemin yigit zehra zeki arkadiusz bartek
  blazej bogdan bozena czeslaw dawid elzbieta ewelina grzegorz halina hubert irena jadwiga janusz jaroslaw jerzy jolanta kacper karol kasia kazimierz
  kinga krystyna leszek lucja marek mariusz marzena michalina mieczyslaw milosz patrycja piotrek przemek radoslaw ryszard slawomir stefania sylwia
  szymon teodor tadeusz urszula weronika wieslaw witold zbigniew zdzislaw zygmunt aarti abhishek aditi aditya ajay akash akshay alok ananya aniket
  anjali ankit ankita anuj anushka aparna archana arvind ashish ashok ashwin bharat bhavna chandra deepika devika dinesh divya gaurav geeta gopal
  harish hema isha jyoti kabir kamala karan kartik kishore krishna lakshmi madhu mahesh manish manoj meena mohan mukesh naveen nikhil nisha nitin
  pallavi pankaj pooja prakash pranav prashant pratik preeti rajat rajeev rakesh ramesh rashmi rekha ritu rohan rohit sachin sangeeta sanjana sapna
  shalini shikha shivam shweta smita sneha sonali subhash sudhir suman suraj suresh swati tarun tejas uday vandana varun vikas vikram vinay vinod
  vishal vivek yash giang hieu hoang hung huong khanh linh loan ngoc nguyet nhung phuong quan quang quynh thanh thao thuy trang tung xuan hyun jae
  jisoo joon kyung minjun seojun yeon yuna haeun jihoon jiwoo xiao qiang ying zhen aoife aisling brendan caoimhe ciaran cormac declan dermot eamon
  eoin fergal fionn grainne keira kieran maeve niall niamh oisin orla padraig roisin ronan sinead tadhg eleri gareth gethin gwen huw iwan rhian rhys
  sian alasdair angus callum ewan eilidh fergus hamish iain isla kirsty lachlan mhairi morag rory abdi abdou asad asif aziz farah fahad hafsa haris
  huda imane jamal jamila junaid kareem khalid lamia leyla marwan nabil nadeem naseem nasir omer osama rashid saad sadia saif sumaya tahir usman wael
  walid yahya yasin zahra zaid adelaida adolfo agustin aldo alonso amparo araceli armando begona belen benito bernardo borja braulio carlota chema
  conchita consuelo cristobal dario elvira emilio encarna ernestina estefania eusebio evaristo fabiola fermin gerardo gilberto gregoria guadalupe
  hernan hilario humberto inmaculada iker iratxe isidro itziar jaime jacinto javi jesusa joaquina josefa josep julian laia leire leonor lourdes
  macarena maite manolo marga maribel maricarmen marisa mateu mauro maximo mireia moises montserrat nacho natividad nayara nerea nestor nicanor noelia
  octavio oriol osvaldo paco paqui pascual patxi pepa pepe ramiro ramona raimundo rogelio rufino salvador santi saul silvestre sonsoles teofilo ulises
  valeria vicenta vicente xabier xavi yago zulema adelia ademir adilson afonso ailton aline altair amauri anderson andreia angelica anselmo aparecida
  arlindo arnaldo benedito beto bia breno caetano camilo cassio celso cintia claudete cleber cleide cristiane dalva dani davi debora denilson diogo
  douglas edgar edilson edson eliane elias elisangela elton emerson erico evandro everton fabiana fabricio felipa flavio gilmar gilson gisele glauco
  guto heitor helio iara ilda inacio isaura ivone jair janaina joaquim jorgina josiane jussara katia keila lidiane lilian lourenco luana luciane
  luciano ludmila lurdes maicon maiara marilia marli marlon milton mirela moacir neide nelson neusa nilton odete onofre otavio pedrinho priscilla
  raimunda reginaldo renan ronaldo rosana rosangela rubens samia sandro sebastiana severino silvana suelen suzana tais talita tarcisio tatiane telma
  thais toninho ubirajara vagner valdir valmir vania vilma wagner wellington wesley wilson zeca zelia agathe albane ambre amandine anais angelique
  annabelle annick antoinette apolline armelle aude audrey aurelie aurore axelle baptiste bastien benedicte benoit berangere bertrand blandine
  brigitte capucine cedric chantal charlene christelle clarisse claudette clemence colette coline corinne cyrille delphine didier dorothee edouard
  eloise emeline enzo estelle fabienne fanny faustine felicie florent franck francoise frederique gaelle gaetan gauthier genevieve georges ghislaine
  gilles gregoire gwenaelle herve honorine hortense hugues isaline jacky jeannine joelle jocelyne joris josette julienne karine killian laetitia
  laurine laurie loic lola ludivine ludovic lydie maelle maeva manon marcelle margaux marjolaine maryse mathis maxence melissandre mireille morgane
  muriel mylene myriam nadege noemie odile ophelie patrice paulette perrine philippine pierrick raoul raphaelle regine regis remi renaud romane
  romuald sandrine segolene solene soraya stanislas stephane sylvain tanguy tiphaine thibault thibaut timothee ugo valentine veronique vianney yanis
  yannis yohan yvan yves yvette achim adelheid albrecht alexa alfons alois anette angelina annegret annelie anneliese annett antje arno artur berthold
  bettina bjoern britta burkhard burkhardt carsten christa christel claudius conny cornelia daniele detlef dietmar dietrich dorit eberhard eckhard
  edeltraud egon elfriede elmar emmerich erhard erich erna erwin eugen ewald felicitas frederike friedhelm fritz gabi gaby gebhard georgios gerda
  gerhard gerlinde gernot gesa gesine gisela gottfried gudrun gunther gustav hannelore hartmut hartwig hedwig heiner heinrich henriette herbert
  heribert hermann herta hildegard hiltrud horst hubertus ilka ina ingolf irmgard irmtraud isolde jannik jorn joerg josefine jost justus karlheinz
  karsten kathi katinka kilian kirstin klemens konny kordula kristof kunigunde lambert leander liesel lilli lothar ludger ludwig luise magda magnus
  manja margarete margit margret mariella marita marlies mathilda mats meike mechthild merle michi mirko monja nadin niels olaf ortrun oswald ottmar
  raimund reiner reinhold roswitha rudiger ruediger rupprecht sepp siegfried siegmund sieglinde sigmar sigrun susi svea swen sybille theodor thilo
  timm torge traudl traute udo ulli ulla uschi uli ursel ute verena vincenz vitus wenzel wiebke wieland wilfried willi wilma winfried wolfram xaver
`;
