"""Given names: the commoner ones of the US Census of 1990 (public domain) and of some sixty countries (the locales of
Faker 40, MIT licence, and a list of our own), without those that are common words or names of places; family names
of those who write them first (Faker's Japanese, Chinese and Korean locales, and some three hundred of the commonest
of Japan).

A name's absence says nothing. They tell "Jane Doe" on a line of its own from "Home Page".
"""

# Family names that stand first in the Latin alphabet too: Vietnamese ones, romanised Chinese and Korean ones.
LATIN_FAMILIES = """
    nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh mai nguyen tran pham huynh hoang phan dang bui ngo
    duong trinh wang zhang chen liu huang zhao zhou xu zhu lin guo luo zheng liang xie tang cao deng feng peng zeng xiao tian dong pan yuan cai
    jiang du wei jin kim choi jung jeong kang yoon jang shin kwon hwang ahn hong
"""

GIVEN: frozenset[str] = frozenset(
    f"""
    {LATIN_FAMILIES}
    aaaqil aaban aabid aachal aada aadam aadhya aadi aadil aafiya aage aahana aahil aalam aalee aalim aaliyah aamil
    aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan aarón
    aashi aashif aashir aashish aasif aasim aatif aatiq aatos aaus aayan aayush aazim abaan abayomi abbas abbey abbi
    abbie abby abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdihakim abdirahman abdiş
    abdu abdul abdulbekir abdulgazi abdulkadir abdullah abdullahi abdulmenaf abdulsemet abdurrahman abdón abdülahat
    abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abebe abebi abednego abeer abeiku abel abelardo abelone
    abena abeni abha abhimanyu abhiram abhishek abid abigael abigail abigaili abimbola abina abiodun abiona abiye abner
    abosede abraham abram abu abubakar abuzar abyasa acar acarkan ace achiel achieng achille achim aclan ada adaeze adak
    adal adalberto adam adamo adan adasal adda addie addison ade adebayo adebiyi adebowale adebukola adedayo adedeji
    adekitan adekola adekunle adel adela adelaida adelasia adelbert adele adeleke adelia adelin adelina adeline adelmo
    adem aden adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun
    adeyi adhiarja adhra adi adia adiarja adigun adika adikara adila adimu adina adinata aditi aditya adlan adnan adolf
    adolfo adolph adolphe adomas adonis adriaan adrian adriana adriane adrianna adrianne adriano adrien adrienn adrienne
    adrija adrijana adrián adriána adunni advaith advay advik advika adviye adweta adwoa adya adán adèle adéla adélaïde
    adıgün aedan aedin aengus afer afia afife afolabi afolarin afonso aftin afua agastya agata agatha agathe aggrey
    aglaia agne agnes agnesa agnese agneta agnete agnieszka agnolo agnos agnès agnė agostina agostino agripina agris
    agus agustin agustina agustín agáta ahat ahmad ahmed ahmet ahsen ahter ahti aicha aida aidan aideen aiden aiga
    aigars aija aijuka aiko aila ailbhe aileen aili ailis ailish aimable aimee aimo aimé aimée aine aino ainārs airi
    aisha aishani aishling aisling aislinn aistis aisyah aivar aivaras aivars ajala ajani ajay ajda ajeng ajiman ajimat
    ajimin ajiono ajit ajna ajoke akalan akanmu akar akari akarsana akash akatay akay akbaş akboğa akcivan akdora
    akdurmuş akemi akgöl akgüneş akif akinkunmi akinlabi akinwale akinyi akira akise akkerman akmaner akmaral akos
    akosua akoth akram aksay aksel akseli akshay aksoy aksöğüt aktemür akua akumaa akumu akver akwasi akwesi akyıldız
    akçabay akçasu aköz akınal al alaa alaaddin alabezek alade aladin aladino alaeddin alain alambana alamiro alamu alan
    alana alanalp alanis alanna alannah alara alasdair alastair alattin alaz alba alberico albert alberta alberte
    albertina albertine alberto alberts albin albina albino albín albína alcan alda alderano aldis aldo aldonza alec
    aleisha aleix alejandra alejandrina alejandro alejo aleks aleksandar aleksander aleksandr aleksandra aleksandras
    aleksandrs aleksanteri aleksei aleksi alen alena alenka aleodor alessandra alessandro alessia alessio aleta alex
    alexa alexandar alexander alexandr alexandra alexandre alexandria alexandrie alexandrina alexandru alexe alexei
    alexej alexi alexia alexis aleš alf alfio alfons alfonsina alfonso alfonz alfred alfredo alfréd alfrēds algirdas
    algot algış ali aliabbas alica alice alicia alida aliihsan alika alin alina aline aliro alis alisa alise aliseydi
    alisha alison alissa alisson alistair alistar alister alix aliya aliyu aliza alize alizée alja aljaž aljoša alka
    alkor allan allana allegra allen allie allison allyson alma almasi almast almendra almira almus alois alojz alojzia
    alojzij alojzija alondra alonso alonzo aloys aloyse aloïs alparslan alpcan alphonce alphons alphonse alphonso
    alphonsus alpsü alsoy alta althea alton altoğan altuğ altınbike altınkaya altınçiçek altınışın alva alvar alvaro
    alve alvin alvīne alwin alwina alwine aly alyce alyse alyssa alzina alícia alīda alışık alžbeta alžběta amada amadeo
    amadeus amado amador amahle amaia amaira amal amalia amalie amalija amanda amandine amani amara amarachi amaro amaru
    amaury amaya amaç ambar amber ambre ambrose ambróz amedeo amedeu amel amelia amelie amelija amico amie amin amina
    aminata aminatu amine amir amira amit amita amitabh amleto amoke amol amon amondi amope amos amparo amre amri amrita
    amruta amy amy-lee amy-leigh amza amália amélia amélie américa américo amālija ana anabel anabela anabella anahera
    anahis anahí anaida anamaria anamika anand ananya anargül anaru anas anasa anastacia anastasia anastasie anastatia
    anastazja anastázie anatolie anay anaëlle anaís anaïs anca ancuța anders anderson andile andiç andjela andjelina
    andor andrada andre andrea andreas andreea andrei andreia andrej andreja andrejka andrejs andrena andres andrew
    andrey andrešs andri andrian andrija andris andrius andrus andrzej andrás andré andréa andréas andrée andrés andwele
    andy anděla ane anej anel anele anemona anes aneta anete anett anette anežka angalia angavu angel angela angelia
    angelica angelika angelina angeline angelique angelita angelo anggabaya anghel anghelina angie angus angèle angélica
    angélique anh ani anica anicet aniela anika anikó anil anirudh anis anisa anissa anita aniya anișoara anja anjali
    anjolaoluwa anka anke ankica ankit ankita anmol ann ann-britt ann-charlott ann-charlotte ann-christin ann-christine
    ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin anna-lena anna-liisa anna-lisa
    anna-maria annabel annabell annabella annabelle annah annak annalena annalisa annalise annamaria annamarie annamária
    annastacia anne anne-catherine anne-françoise anne-marie anne-sophie anneke anneleen anneli annelie annelies
    anneliese annemette annemie annemijn annetta annette annibale annica annick annie anniina annija annika annikki
    annita annukka annunziata anny anom anon anoni anouk ansaldo anselmo ansh anshul ansis anssi antanas antero anthony
    antim antje anto antoaneta antoin antoine antoinette anton antonela antonella antonello antoni antonia antonie
    antonieta antonietta antonija antonin antonina antonino antonio antoniu antonius antons antony antonín antoon
    antoņina antra ants antti antònia antónia antónio antônio anu anurag anusha anushka anuța anvi anwar anya anyango
    anyelo aníbal anđa anđela anže aodhan aoibheann aoibhin aoibhinn aoife aongus apaydın apisara apolena apolline
    apollo apolonia april aquiles arabella araceli aracely aradhana aral aran aranka arash arcan arcelia archana archer
    archie arda arezki argono argu arham aria ariadna arian ariana ariane arianna arianne arie arief ariel ariela arielė
    arif arifcan arijus arike ariki arild arin arina arinola aris arisara aristide aristița arja arjun arkadiusz arkady
    arkut arlene arlet arlette arley arline arlo armahan armand armandas armande armando armands armelle armida armin
    arminas arnaldo arnas arnau arnaud arnaude arne arnis arno arnold arnoldas arnoldo arnolds arnošt arnulfo aroha aron
    aronas arpağ arpád arran arron arsenie arsenio arsipatra art arta artan artanto artawan artemio artemisa arthur
    artis arto arttu artturi artur arturo arturs artyom artūras artūrs aru arun arunima arusi arvid arvind arvo arvydas
    arvīds arya aryan arziye arzu arıel arıkol arıpınar arısoy arūnas asafe asake asalet asali asani asanti asatira
    asbjørn asger asha asher ashish ashlee ashleigh ashlene ashley ashling ashok ashton ashwin asia asif asiman asirwada
    asirwanda asko aslanhan aslijan asliye aslı asma asmadi asman asma’u asmianto asmini asmuni assar assia assumpta
    assunta asta aston astrid astride asu asuka aswani asım ataahua atagün atalay atanur atasagun atatöre atena atenulf
    atfat atgun atharv atheel athena athman athuman athumani ati atiena atieno atila atilhan atilio atinuke atit atiyye
    atlas atma atmaja atnan atsushi attaf atte attila attracta atılgan aubrey aud aude audra audrey audrius august
    augusta augustas auguste augustin augustina augustine augusto augusts augustín aukusti aulia aulikki aulis aune
    aunyaporn auraq aurel aurelia aurelian aureliana aurelien aurelija aurelio aurica aurică aurimas aurora aurore
    aurélia aurélie aurélien aurėja ausma austin austine austra autumn aušra aušrinė ava avelino averil avery avgust avi
    avinash avis avni avram avunç avşin awadil awamil awamiri awan awani awero awesi awhina awj awlya awmar awrad axel
    axelle axenia axinte aya ayaan ayaka ayamin ayanda ayasun ayaydın aybet aybora aycagül aydan aydar ayden aydinç
    ayduru aydınbey ayelén ayesha aygutalp aygönenç ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla
    ayman aymen aymeric aynilhayat aynur aynımah ayo ayodeji ayodele ayoka ayoub aypar aysar ayse aysel aysema aysevim
    aysoy aysuna aytek ayten aytuna aytöz ayu ayub ayush ayushman ayvas ayyaruk ayyubi ayça ayçan ayülker ayşan ayşe
    ayşeana ayşenur azaan azad azade azalea azban azeeb azeglio azettin aziz azize azizi azra açıkel açılay aída aïcha
    ağakişi ağbegim ağmur aşhan aşir baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit baba babajide
    babar babasola babatunji babawale baber babette baccio bachittar badawi badegül badr bagas baghyawati bagiya bagus
    bagya baha bahaa bahaddin bahadurjit bahari bahati bahittin bahiy bahtinur bahuraksa bahuwarna bahuwirya baiba
    bailey bailie bairbel bairbre bairon bajragin bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman
    bakiono bakti baktiadi baktianto baktiono balamantri balangga balapati balatekin balca baldassare baldur baldwin
    baleegh balendra balhaar bali balidin balijan balinda baljiwan ballı baltasar baltazar baltaş balvan balveer balázs
    bambad bambang bambi banara banawa banawi bancar bandile banjeet banü baptiste baqar baqir barak baraka barasa
    barbara barbora barbra barbro barbu barica bariş barkha barnabás barr barraq barry barsen bart bartek bartholomew
    bartley bartolomej bartolomeo bartolomeu bartosz barış barışcan basaam basarab baseer basel basem bashaar bashaarat
    bashar basharat basheer basheerah basil basile basilio basim basir basriye bassam bastiaan bastian bastien bastián
    basım batal batool baturay batırhan baudouin bautista baydu baykan bayman bayron bayruhan baytal bayzettin bazam
    bağdat bağdaş başay başhan başok beata beatrice beatrijs beatrix beatriz beauden bebe becky bedi bediriye bedri
    bedřich begim begoña behiza behrem bekbay bektaşi belarmino belen belgizar belinda belisario belkize bella bellisan
    bello belo belén ben benard benas bence bendegúz benedek benedetta benedetto benedict benedicte benedicto benedikt
    benedikte benedita benek bengibay bengt beni beniamin benice benicio benita benito benjamim benjamin benjamín
    benjámin benn bennie benny benoit benol benone benoît benson bent benta bente benthe benvenuto benício beppe beray
    beren berend berenice berezat berit beriye berk berkal berki berksay bernabé bernadett bernadette bernadine bernard
    bernarda bernardino bernardita bernardo bernd berndt bernhard bernice bernt berra berran berrin bert berta bertalan
    bertha berthe bertil bertram bertrand beryl besey beshte besin bessie betania beth bethan bethany betina betsy bett
    bette bettie bettina betty bettye beulah bevan beverley beverly bex beyda beyhatun beyler beyzade bezek beáta
    beňadik bhanumati bharat bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio
    bianca bianka bibi bibiána bibuwa bican bidayet bieke biel bilaal bilal bilay bilender bilgen bilginur bilgütay
    bilha biljana bilkay bilkisu bill billie billie-jo billy biltaş bimala bina binay binbaşar binh binışık birben
    birger birgit birgitta birgitte birgül birousk birsan birsen birte birthe biruta biserka bishakha bitül bizhan bişar
    bjarne bjorn björn bjørg bjørn bladimir blahoslav blaine blair blake blanaid blanca blanche blandine blanduzia
    blanka blas blathnaid blaž blažej blažena bo boaz bob bobbi bobbie bobby bodhi bodil boe boel bogdan bogdana
    boglárka bogomir bohdan bohdana bohumil bohumila bohumír bohuslav bohuslava bohuš bojan bolatito boleslav boluwatife
    boma bonface bongani boniface bonifác bonita bonnie borahan borataş borbála boris borja borris borut borys bosibori
    botond bouchra boyd boynak bozbağ bozerk boztaş boğatimur bořivoj boštjan bożena božena božica božidara božo brad
    bradford bradley brady brahim brain bram bramwel brandi brandon branislav branislava branka branko braulio bravin
    braxton brayan brayden breandan brecht breda breeda breege breffni brencis brenda brendah brendan brendon brenna
    breno brent bret brett brian briana brianna brice brid bridget bridgette bridgit bridie briek brien brieuc briget
    brighid brigid brigita brigitta brijesh brinda brit brita britney britt britt-mari britt-marie britta brittany
    brittney brodie brogan brona bronach bronagh bronislava bronwen bronwyn brook brooke brooklyn bror broņislava bruce
    bruna bruno bryan bryant bryce bryon bryony brândușa brígida brăduț bucur bud buddy budi buhari bulunç bunmi buraid
    burak burakhan burcuhan burkhard burton burç busara buse busisiwe buyrukhan buşra byron bystrík byung bálint bárbara
    béatrice béatrix béla bénédicte bérengère bérénice börje börteçin bøje børge büget bünyamün büreyre büşra büşranur
    bănel bērends bērtulis błażej břetislav bảo cabir caetana cagak cager cahal cahir cahya cahyadi cahyanto cahyo
    cahyono cailin cailum caio cait caitlin caitlyn caitriona caius cajsa caket cakrabirawa cakrabuana cakrajiya
    cakrawala cakrawangsa cal calcedonio caleb calebe calista callan callie callum calogero calum calvin calvince
    camelia cameron camil camila camilla camille camillo camillus camilo campbell canan canberk candace candela
    candelaria candeniz candice candra candrakanta canfeza cangür canice cannur canseven cansin cansu cantemir cantez
    canur caoilfhionn caoimhe caoimhin caolain caolan caomhan capa capucine cara caragh caraka caren carey caridad carin
    carina carine carita carl carl-johan carla carlene carlijn carlo carlos carlota carlotta carlton carly carmel
    carmela carmelita carmella carmelo carmen carmina carmine carminho carol carola carole carolien carolin carolina
    caroline carolyn carolyne carren carrie carroll carsten carter carub cary carys casandra casey casian casiana casper
    cassandra cassidy cassie catalina catarina caterina cathal catharina catherina catherine catheriona cathleen
    cathrina cathrine cathriona cathy catinca cato catrin catrina catrine catrinel catriona catur caturangga cauã cauê
    cavit cawisadi cawisono cawuk cayadi cazimir ceara cebesoy cecelia cecep cecil cecile cecilia cecilie cecilija
    cecille cecília cedide cedric cedrin ceferino celene celeste celestine celestino celia celilay celina celinda celine
    celso cem cemalettin cemani cemeti cemiyle cemplunk cenan cengkal cengkir centrine cerasela cercis ceren cesar
    cesare cevale cevheri ceyhun ceylin cezar cezara cezary cezayir chaaya chabane chad chaifah chaitaly chaitanya
    chaiwut chakradev chakradhar chakrika chalisa chamali chaman chameli champak chanakya chanchal chandan chandani
    chandra chandran chandresh chanez chang-ho changaz chanikan chaniya chantal chantel chantelle chanya chao charan
    charis charita charity charlene charles charlesh charlie charline charlott charlotta charlotte charmaine charo
    charvi chase chashida chasity chasmum chatresh chatura chausiki chavvi chawin chawish chayanin chayapat chebet chege
    chelangat chelsea chelsey chen chepkemoi chepkoech chepkorir cheragh cheri cherie cherif cherith cherotich cheruiyot
    cheryl chester cheusi cheyenne chi chiamaka chiara chibuzo chidi chidimma chigozie chijioke chika chimamanda chinedu
    chinelo chinyere chipukizi chiraz chiyo chizoba chloe chloé chloë chlóe chris christa christabel christel christelle
    christer christi christiaan christian christiana christiane christianne christie christin christina christine
    christof christofer christoffer christoph christophe christopher christy chrystal chuck chuki chukwudi chukwuemeka
    chukwuma châu cian cianan ciaobella ciara ciaran ciarrai ciarán cici cielo cihan cihandide cillian cindoruk cindy
    cinta cinthia cinthya cintia ciprian cipriana cipriano ciril cirillo cirkeline ciro citlali citra claas claes clair
    claire clara clare clarence clarice clarisa clarissa clarisse clark clas claude claudette claudia claudie claudina
    claudine claudio claudiu claudius claudy claus clavs clay clayton clelia clemens clement clemente clementina cleo
    cleopatra cleophas cleveland clifford clifton clint clinton cliodhna cliona clive clodagh clodomiro cloe clorinda
    clothilde clotilde cloé clyde clàudia cláudio clémence clément clémentine codie codin codrin codrina codruț codruța
    cody cohen colby cole coleman colette colin coline colins colleen collette collin collince collins colm colman
    colomba colton coluccio colum columba conal conall conan concepcion concepción concepta concetta concha conchita
    conchur conleth conn connell connie connor conny conor conrad consolata constance constantin constantina constantino
    constanza constanze constança constanța consuela consuelo cooper cora coral coralia coralie coraline corentin corey
    corina corine corinna corinne coriolano cormac cormack corneille cornel cornelia cornelio cornelis corneliu
    cornelius corrado corrie corrine cortney corvin cory cosmas cosmin cosmina costache costantino costanzo costel
    costin courteney courtney coy coşkun craig crenguța crin crina crispin cristal cristea cristhian cristhofer cristian
    cristiano cristina cristián cristobal cristofer cristofor cristopher cristóbal cruz crystal csaba csilla csongor
    ctibor ctirad cuheyna cuman curt curtis custodio cvetka cvetko cynthia cyprian cyprián cyriel cyril cyrille cyrus
    cécile cédric célestin célestine célia célina céline césar côme cüneyit călin cătălin cătălina daamin daan daanish
    daanyaal daawood dabbah dabir dace dacian daciana dacin dadap dadi dafina dafne dagel daghfal dagmar dagmara dagny
    dagoberto daiana daiga daina dainess dainis dainius daire dairine daisuke daisy daiyaan dakhil daksh daksha dakshesh
    dalaja dalan dalbir dale dalia dalibor dalili dalima daliman dalimin daliono dalkılıç dalmas dalvin damar damaris
    dameer damian damiano damien damienne damife damijan damini damir damián damjan damjana damlanur damon damu damurah
    damyanti dan dana danae danang dancan dancun dane dani danica daniel daniela daniele danielius daniella danielle
    daniels danijel danijela danilo danique danish daniswara danitza danièle daniël danjuma danna dannii danny danson
    dante danu danuja danuše dany danış daphne daphné dara daragh darain darcy daren daria dariana dariati darija
    darijan darika darimin darin darina darinka dario darius dariusz darja darko darla darlene darmaji darman darmana
    darmanto darnell darpan darragh darran darrel darrell darren darrin darryl darryn darsh darsirah dartono daruna
    darwin daryani daryl darío dasa dastageer daud daudi dave davi david davida davide davin davis davnet davorin davy
    dawid dawn dawud dayamai dayana dayar dayita dayna dayyaan dağistan deaglan dean deana deane deanna deanne dearbhail
    dearbhaile dearbhla deb debbie debby debora deborah deborrah debra decebal declan dee deena deepa deepak deepika
    defne deha deidre deirbhile deirdre deisy deividas dejan delbert delfina delfino delfín delia della delores deloris
    delphine demeter demetra demetrio demetrius demi demi-lee demi-leigh demian demilade demirbüken demiriz demirok
    demiryürek dena denis denisa denise denisse deniz denizalp denkel dennis denny dereck derek derick derkay dermot
    dermott derrick derval dervilla dervla derya deryanur desiderio desiree desirée desmond despina detlef dev devansh
    devesh devika devin deviner devon dewayne dewey dewi dexter deyanira dezider dezső değer değmeer dhriti dhruv diah
    dian diana dianah diane diann dianna dianne diarmaid diarmuid dickson dida didier didina diederik diego dieter
    digdaya digna diken dilan dilara dilcan dilder dilek dilfeza dilhuş dillon dilsitan dilşat dimas dimaz dimitri
    dimitrina dimitrios dina dinah dincer dinda dinesh dinis dino dinu dinçkol dinçsü diogo dion dionigi dionisio dionne
    dionýz dipa dipta dirican dirja dirk dirlik dismas dita ditte divan divya dixie diya diána diāna djamel dmitri
    dmitry dobromila dobroslav dobroslava dochia dodo doina dollie dolly dolores dolphine dolun domagoj domantas domas
    domen domenic domenico domhnall dominga domingo dominic dominick dominik dominika dominique dominyka dominykas
    domnica don dona donagh donal donald donat donatas donatella donatello donato donna donnacha donncha donnell donnie
    dono donough donovan dora doralisa dorcas dorcus doreen dorel dorian doriana dorien dorin dorina dorine dorinel
    doris dorli dorota doroteja dorothea dorothy dorothée dorottya dorte dorthe dorthy doru dorukhan doug douglas dounia
    dovilė dovydas doyinsola doyle doğanalp doğannur doğanşah doğuhan draga dragan dragica drago dragoș dragutin
    drahomír drahomíra drahoslav drahoslava drajat dražen drew duane duarte ducu dudley duha duje duma dumisani dumisile
    dumitra dumitrana dumitru duncan dung dunia durab duracan durdali durgadin durmuşali durodola dursadiye duruk duruöz
    dustin duuk duygu duyguhan duyên dušan dušanka dwayne dwi dwight dylan dylano dymphna dympna dzidra dzintars dzintra
    dániel dávid dáša débora déborah dénes désiré désirée dóra dölensoy döner dündaralp dürrüşehvar dārta dāvis dũng
    dương eadaoin eamon eamonn eanna earlene earline earnest earnestine eavan eba ebba ebbe ebenezer ebony ebrahim ebru
    ebuakil ebuka ecaterina ece ecegül ecemiş eckart ecrin ed eda edaviye edda eddah eddie eddy edel edelmira eder edgar
    edgaras edgard edgardo edgars edgübay edhitha edi edin edina edinah edinson edison edita edith edmond edmund edmundo
    edmunds edna edoardo edouard edson eduard eduarda eduardo eduards edvard edvardas edvin edvinas edvīns edward edwin
    edwina edīte eelis eemeli eemil eerik eero eesaa eesha eetu eeva efe effie efil eflâtun efrain efraín efser eftimia
    eftimie ega egbert egenur eggert egidijus egil egils eglė egon ehan ehsaas ehsan eidvilė eija eijaz eila eileen
    eilis eilish eimantas eimear eimer eimhear einar einari eino eira eiravati eirik eithan eithne eivind eivor eja ejaz
    ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekmel
    eko ekow ekta ekundayo ekundu el-amin eladio elaf elaine elamiye elba elbert elcira elda eldar eldon eleanor
    eleanora eleazar elemér elena elenore eleodoro eleonor eleonora eleonore eleonóra eleuterio elfie elgin elhan eli
    elia eliabeth eliakimu elian eliana eliane elias elie eliecer elien eliette elif elifnur eliisa elijah elin elina
    eline elinor elio eliot eliott elis elisa elisabet elisabeta elisabeth elisabetta elisaveta elise eliseo elisha
    eliud eliza elizabeta elizabete elizabeth elize eliáš eliška elkana elke ella elladio ellen elli ellie ellinor
    elliot elliott ellis elly elma elmar elmer elmeri elmira elmo elmārs elna elnora elnur eloah elodia elodie elof eloi
    eloisa eloise elon elona elosy eloy eloá eloísa eloïse elphas els elsa elsebeth elsie elsy elton eluh elva elvan
    elvia elvin elvina elvira elvire elvis elvy elvíra elvīra elwood elyas elza eléa eléna eléonore elías elöve elīna
    elżbieta emad emal eman emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emas embuh emeka emel emelie
    emelina emeline emely emelyne emer emerald emerson emery emese emi emiel emil emile emilia emilian emiliano emilie
    emilien emilija emilio emilis emilly emily emin emine emirşan emiş emma emma-louise emmaculate emmah emmanuel
    emmanuelle emmet emmett emmi emmy emong empluk emran emre emrullah emy emília emīlija emīls enar encarnacion endah
    endra enea enes enfes enginiz engla enikő eniola enna ennio enock enrico enrika enrique enriqueta ensari ensio
    enteng enya enzi enzio enzo eoghan eoin ephantus epifanio eral eraldo erasmo erastus eraycan erbay erbil ercan
    ercihan erdem erdemer erdibay erdogan erdursun erem eremia eren erenalp erensoy ergener erginel ergönül ergül ergün
    eric erica erich erick ericka erik erika erikas erin erina erinçer eriş erkan erkinel erkki erksoy erkılıç erla
    erland erling erma ermanis ermanno ermenegildo ermes ermutlu erna ernest ernestas ernestina ernestine ernesto
    ernests ernie erny ernő eroğul ersel erseç ertan erten ertuncay ertün ervaniye ervin ervín erwan erwin eryk eryn
    eryıldız erzsébet eröz erşat esben esenbay esengün esentürk esfandyar eshan eshana esi esila eskil eskinalp esko
    esmanperi esmarelda esme esmee esmeralda esmée esna esparta espartaco espen esperanza esra essam essi essie esteban
    estefany estefanía estela estella estelle ester estera esther estiawan estiono estrella esupofo eszter eta etela
    etelka ethan ethel ethna ethne etienne etizaaz etna etta ettore euan eufrosina eugen eugene eugenia eugenie eugenio
    eugine eugène eugénia eugénie eula eulalia eulogio eulália eun-ji eunan eunice eunika eusebia eusebio eusebiu
    eustațiu eva eva-lena evald evaldas evaline evalyne evan evance evangelina evangeline evangelista evanghelina evans
    evaristo evcimen evde eve evelien eveliina evelin evelina eveline evelio evelyn evelyne evelína everett everline
    everlyne evert evgeny evi evie evija evita evrim evrimer evy ewa ewald ewan ewatomi ewelina exequiel eydan eyyüp
    ezekiel ezequiel ezgin ezgütekin ezio ezra eşim eşref faas fabia fabian fabiana fabien fabienne fabio fabiola fabián
    fabiënne fabrice fabricio fabrizia fabrizio facundo fadekemi faderera fadi fadile fadıla fahari fahmi fahrullah
    fainche faisa faisal faith faizah faizan faize fajar falak falan falguni fami fanaka fang fanni fannie fanny faqid
    farah faraj faraja faras farhan farhiya farhunnisa farid farida farijika fariq faris fariz farouk fathonah fatigül
    fatih fatiha fatima fatinur fatma fatmanur fatou fatteh fatuma faustas faustino fausto fay faye fayize fazli fazul
    feargal fearghal febe febi fedde fedele feden federica federico federigo fedor fehim fehintola fehmiye feisal felice
    felicia feliciano felicien felicitas felicity feliks felipa felipe felista felister felistus felix fella femke feng
    fenna fenne fenni ferahdiba ferat feraye ferdinand ferdinando feremez ferenc fergal fergus ferhan ferhat feriel
    ferihan ferinaz fermuta fermín fern fernand fernanda fernande fernando ferny ferre fersan feryas ferzi festus
    fetullah feyha feyruz feyzin feza fiachra fiamma fibikemi fidaye fidel fidelis fidelma fidvi fien fiene figen fiifi
    fikayomi fildan filip filipa filipe filippa filippo filit filofteia filomena filoména finbar finbarr finian finlay
    finn finola fintan fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino firas firdevis
    firmin fitan fitnat fitri fitria fitriani fiyaz flannan flavia flavie flavio flaviu flemming fleur flo floare
    floarea floortje flor flora flore florea florence florencia florencio florent florentin florentina florentine
    florentino florența florian floriana floriane florica floridor florin florina florinda florine floris florián
    flossie floyd flynn fodil folake folashade folke folu forrest fortunata fouzia frado fran franca frances francesca
    francesco franchesca franci francia francine francis francisc francisca francisco franciscus franciska franciszek
    franck franco franjo frank frankie franklin frankline franky frans františek františka franz franziska françois
    françois-xavier françoise frančišek fraser frauke frazer fred freda freddie freddy frede frederic frederick
    frederico frederik frederika frederikke frederique fredo fredric fredrick fredrik fredrika fredy freja fresia freya
    fricis frida fridah fridolin fridrich frieda friedrich fritz frode froilán frusina fryderyk frédéric frédérique
    fulvio fuma funke furkan fuzuli fábio félicie féline félix gabel gabi gabin gabino gabriel gabriela gabriele
    gabrielius gabriella gabrielle gabrielly gabriël gaby gada gadang gading gaduh gael gaetano gagan gaia gaida gail
    gaiman gaja galak galang galar galasso gale galih galina galiono galip galuh galur galvarino gaman gamani gamanto
    gambira gamblang gambo gamze ganda gandewa gandi ganep ganga gangsa gangsar ganiye ganjaran gantar gara garang garda
    garech gareth garima garland garret garreth garrett garry garvan gary gaspar gaspard gaspare gasti gaston gastone
    gastón gathoni gatis gatot gatra gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gavan gavin gawati
    gayathri gayle gaylene gazel gaël gaëlle gaëtan gašpar gbadebo gbolahan gbowoade geanina gearoid gediminas gedion
    geert geeta geetika geir gejza gelengül gelsomina gelu gema gemma gena genaro gencaslan gene geneva genevieve
    geneviève gennady gennaro genovefa genoveva genta gençay gențiana geoffrey geoffroy geofrey georg george georgel
    georges georgeta georgette georgia georgian georgiana georgie georgina georgine georgy gerald geraldine geraldo
    gerard gerarda gerardine gerardo gerardus geraud geray gerd gerda gergely gergő gerhard gerhardt germain germaine
    germana germán gerold geronimo gerrard gerrit gerry gerson gertrud gertrude gertrúda gery gerónimo gesare gethera
    gethin getrude ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan ghassan
    ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghiță gherghina
    ghilas ghislain ghislaine ghiyaath ghiyath ghiță ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf giacinto
    giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianina gianluca gianluigi
    gianmarco gianna gianni gianpaolo gianpietro gibson gicu gică gideon giedrius giedrė giel gifty gijs gil gilang
    gilbert gilberte gilberto gilda giles gilles gillian gillis gilman gina ginette ginger gino gintarė ginyas
    gioacchino gioachino gioele gioffre gionata giorgia giorgian giorgiana giorgio giosuè giovanna giovanni giovanny
    girik girindra girish girolamo gisela giselle gisselle gisèle gitau githinji gitonga gitte giulia giuliana giuliano
    giulietta giulio giuseppa giuseppe giuseppina giustino giz gizela gizella gizem gladis gladys gleb glen glenda glenn
    glenna glenys gloria goda godelieva godelieve godfrey godwin goffredo gohar goldie goma goncafer gonzalo gonçalo
    gopal goran gorazd gordan gordana gordon gorm gottfrid gottlieb grace gracia gracie graciela grady graeme graham
    grainne grania grant grayson grazia graziano graziella grażyna grațian grațiana grațiela greca greco greg grega
    greger gregg gregor gregorian gregorio gregory greta gretchen grete grethe gretta greyson gricelda griet grieta
    grigore grigory griselda grover grzegorz gráinne grégoire grégory gréta grēta guadalupe guarino gudrun guglielmo
    gugu gugulethu guido guilherme guillaume guillermina guillermo gulab gulfaam gulfam gulshan gulzar gumercindo
    gun-britt gunbir gunborg gunda gundhild guneet guney gunhild gunilla gunita gunn gunnar gunnel gunner gunta guntars
    gunter gunther guntis gunvor gunārs guo gurli gus gust gustaaf gustaf gustas gustav gustave gustavo gustaw gustáv
    gusztáv guus guusje guy gwen gwenael gwenaëlle gwenda gwendolen gwendoline gwendolyn gwyneth gyda gytis gytė gyula
    gyöngyi györgy györgyi győző gábor génesis gérald géraldine gérard géza gökay gökbudun göken gökhan göknur gökperi
    göksev gökten gökçe gökçebalan gökçil göli gönen göran görgünay görklü görsev gösta göte götz gözel gözem gücal gül
    gülay gülağa gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülel gülenay güler gülev güleğen gülfari
    gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmisal gülnaziye gülper gülsalın gülselin gülseren
    gülsevil gülsiye gülsü gülter gülzadiye gülçe gülözge gülüs gülşa gülşahin gülşen gülşeref gümüştekin günar günaydin
    günden gündüzalp günebakan güneri güngördü güngören günkurt günsel günser günter günther günver günşen gürarda
    gürcüye gürelcem gürsal gürten güverçin güzey güçal güçlüer güçyeter habib habiba habibe habibu haciali hacile
    hadassa hadi hadija hadithi hadiza hadjer hadrey hadrien hafsa hafsat hafshah hafıza haiba hailey hairyanto haitham
    hajnalka hakan hakikat hakim hal hala halenur haley halidun halim halima halisi haliye halley haluk hami hamid
    hamima hamis hamish hamisi hamiyet hampus hamsini hamza hamzah hana hanako hanan hanbiken hanedan hani hania hanim
    hanja hanna hannabel hannah hanne hannele hannelore hannes hannu hanora hans hanss hansultan hao haralamb haralambie
    harald harambee harbinaz hardana hardi hardik harijs harimurti harinakshi harini harish harita hariz harja harjasa
    harjaya harjo harlan harley harmony harnail harold haron harper harri harriet harriett harrison harry harsana
    harsanto harsaya harsh harshil hartaka hartana harto haruka harun haruna harvey hasan hasbek hasgül hashiki hasim
    hasna hasret hassan hatem hatice hatima hatin hattie hauwa havali havse hawa hawehindi hayali hayden haydée hayel
    hayleigh hayley hayret hayrünnisa hazeem hazel hazine hazrat heather heba hector hedda hedvig hedviga hedvika hedwig
    hedy heidi heidy heike heikki heiko heinrich heinz heitor hekima hekime hekmet helan heleen helen helena helene
    helga helge heli helinä hella helle hellena hellevi helma helmer helmi helmut heloisa heloise heloísa helvi helén
    heléne helēna hema hemal hemang hemangini hemani hemant hemi hendra hendri hendrik henife henk henna henning henri
    henric henrich henricus henrieta henrietta henriette henrik henrikki henriks henrique henry heracleea heraldo
    herbert herdis heriberto herma herman hermanis hermann hermanni hermelinda hermes hermina herminda hermine herminia
    herminio hermína hernán herta hertha heru hervé heryanto hesbon hesti heva heyvetullah hezniye hezron hiba hicham
    hidaya hidde hideki hidir hien hilario hilary hilayda hilbert hilda hildah hilde hildegard hilding hildur hilkka
    hillary hillevi hilma hilmar himawan hindal hinet hinewai hipólito hiral hiram hiroshi hiroyuki hisham hitesh
    hiçsönmez hjalmar hjalte hjördis hoa hoani hocine hodari holger hollie holly homer homero hong honora honoré hope
    horace horacio horațiu horea horia horst hortense hortensia hortenzia horymír hosea hossein houcine houda howard
    hoàng hoşkadem hredhaan hritik hrvoje hub huban hubert huda hudavent hudson hugh hugo hugues huguette hui huia hulda
    humaira humaiya humberto humphrey hunalp hung hunor hunter huong hurican hurşide hussain hussein huy huzaifa huzuri
    hye-jin hynek hyun hyun-jin hyung-jin håkan håkon håvard héctor héloïse hélène hüda hükümdar hümeyra hürdoğan hürmet
    hüryaşar hürüyet hüseyin hüsmen hüsnühâl hıfzullah hưng hương hạnh hải hồng iacob iain ian iancu ianis iara iasmina
    ibaad iben ibidapo ibironke ibn ibolya ibraaheem ibraheem ibrahim ibrani ibun icha ida ide idika idrees idris idun
    idık ieremia iesa ieva ifeanyi ifechukwu ifeoma iftikhaar iftikhar ifunanya ige ignace ignacia ignacio ignacy ignas
    ignatz ignazio ignác ignė igor igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki
    ijaya ijli ika ikbal ike ikechukwu ikenna ikeoluwa iker ikhlaas ikhsan ikin ikraam ikram ikramah ikrimah ikshita ila
    ilan ilari ilaria ilarie ilarion ildikó ildız ileana ilene ilga ilgı ilias ilie ilija ilinca ilkka ilmari ilmārs
    ilona ilsa ilse ilya ilyas ilyes ilze imam iman imane imants imany imara imaran imelda imene imke immaculate imogen
    imogene imran imre imrich ina inaya indah indali indi indira indra indrajit indrek indriķis indrė ines inese ineta
    inez ing-britt ing-marie inga inga-britt inga-lill ingalill inge ingeborg ingegerd ingegärd ingela ingelise ingemar
    inger ingmar ingo ingrid ingrida ingrīda inguna ingvar ingvild inioluwa inkeri inna inocențiu inta intan inès inés
    inês ināra ioan ioana ioanina iolanda iona ionel ionela ionelia ionică ionuț iosefina iosif ippazio ira irem irena
    irene iretioluwa irfan iriana iridenta irina irine irinel iris irja irma irmantas irmeli irnanto irsad irungu irvin
    irving irwan irya irène irén iréne irēna irıs isaac isaack isabel isabela isabell isabella isabelle isabelly isac
    isack isadora isaiah isak isaline isaque isaya isaías iseoluwa isha ishaan ishani ishanvi ishita ishola ishwar
    isidor isidora isidoro isidro isis isla ismael ismail ismaël ismo ismık isobel isolina issa issac issack istván ita
    itanya ituri itzel iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivan ivana ivanka ivar ivars iver
    iveta ivette ivica ivka ivo ivona ivone ivonne ivor ivy iván iwan iwo iwona iyabode iyadunni izaaz izabela izabelė
    ize izidor iztok iñaki iľja işin işıkay işıman işın i̇brahim i̇de i̇diris i̇hsan i̇kiz i̇klim i̇lalmış i̇lbek i̇ldem
    i̇ldeş i̇lgi i̇lim i̇lkbahar i̇lkim i̇lklima i̇lmafer i̇lper i̇lsu i̇lteriş i̇mam i̇mge i̇mren i̇mrihan i̇nançlı
    i̇ncifir i̇nsaf i̇ntihap i̇rfan i̇sak i̇slime i̇smet i̇sra i̇vecen i̇yiyürek i̇zel i̇zgü i̇çimbike i̇şcan jaabir
    jaafar jaak jaakko jaan jaana jaanus jabal jabbaar jabir jabr jabulani jacek jacinta jacintha jacinto jack jackeline
    jackie jackline jackson jacky jaclyn jacob jacobine jacobo jacobus jacopo jacqueline jacquelyn jacques jacqui jad
    jada jade jaden jadranka jael jaeman jafar jafet jaffer jaga jagapati jagaraga jagat jagdish jagrati jagvi jahangir
    jahanzeb jahdami jahdari jahi jahiz jahm jai jaiman jaime jair jairaj jairo jairus jais jaka jake jakob jakobs jakov
    jakub jalaal jalal jalees jalia jalil jalmari jalsa jamaal jamal jamalia jameel james jami jamie jamie-lee
    jamie-leigh jamil jamila jan jan-erik jan-olof jan-åke jana janaki janani jane janelle janet janeta janeth janette
    janez jangwa jani janice janie janina janine janis janja jankat janko jann janna janne janni jannie jannik jannis
    jano januja janus janusz janya japhet japheth jaqueline jara jared jari jarkko jarl jarlath jarleth jarmila jarmo
    jarne jarno jarolím jaromír jaromíra jaron jaroslav jaroslava jarosław jarrod jaruthip jaruwan jarvis jarwa jarwadi
    jarwi jasiri jasmani jasmijn jasmin jasmina jasmine jasminka jasmit jasna jason jasper jaswadi jati jatin jatmiko
    javan javier javiera jaxon jay jaya jayadi jayant jayda jayde jayden jayeng jaylinn jayne jayson jazmin jazmín jean
    jean-baptiste jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc
    jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeana jeanette jeanie jeanine jeanne
    jeannette jeannie jeannine jeannot jeanny jebet jecinta jedidah jeet jeevika jef jeff jefferson jeffery jeffrey
    jeffry jefri jeison jekaterina jelagat jelani jele jelena jelita jelka jelle jelte jemima jemimah jemma jemutai jena
    jenel jenifer jeniffer jenipher jenna jenni jennie jennifer jenniffer jenny jens jente jenő jepchirchir jepchumba
    jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo jerald jere jeremi jeremiah jeremias jeremie jeremy jeremías
    jerguš jeri jerica jerker jermaine jerman jermiah jernej jerneja jeroen jerome jeronimo jerono jerop jerotich jerri
    jerry jerson jeruto jerzy jerónimo jerôme jesca jesper jess jesse jessica jessie jessika jessy jesus jesús jevgeni
    jewel jewell jezups jhalak jhoan jhon jhonatan jhonny ji-hoon ji-hye jiang jill jillian jim jimena jimmie jimmy jin
    jina jinawi jindra jindřich jindřiška jing jinjuta jinthe jinwoo jip jitka jitrin jiřina jiří jo joachim joacim
    joakim joan joana joann joanna joanne joannes joao joaquim joaquin joaquina joaquín joash jocelyn jocelyne jochen
    jodi jodie jody joe joel joelle joep joeri joesph joey joffrey johan johana johann johanna johanne johannes johans
    john johnathan johnnie johnny johnson johnstone johny joko jokūbas jolana jolanda jolanta jolene jolie jolien jolijn
    joline jolán jon jonah jonas jonatan jonathan jonathon joni jonna jonny jono jonás jonáš joojo joon-ho joona joonas
    joonatan joost joppe joram joran jordan jordi jordon jordy jordán joren jorg jorge joris jorja jorma jorn jort
    jorunn jorūnė jose josef josefa josefiina josefin josefina josefine joselyn josep joseph josepha josephat josephina
    josephine josephus josette josh joshua josiah josiane josianne josie josip josipa joso josphat josphine joss josse
    josue josué josy josé josée joséphine jouko jouni jovan jovana jovita joy joyce joyline jozef jozefína jozo joão joé
    joël joëlle joško jožef jožefa jožica jua juan juana juanita jude judi judit judita judith judy juha juhana juhani
    juho jukka jule jules julia julian juliana juliane julianna julianne julie julie-anne julien julienne juliet julieta
    juliette julija julijana julio julita julius juliusz julián juma jumaane jumadi jumari jun juna june jung-min juni
    junior juozas juraj jure jurgen jurgita juri juris jurre jussi justas justin justina justinas justine justiniani
    justo justus justyna justína jutta juul juulia juuso juvenal juwon jyoti jyrki jytte ján jános jázmin jérémie jérémy
    jérôme jéssica józef józsef jörg jörgen jørgen júlia július jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūla
    jūle jūlija jūlijs kaamil kaan kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kachela kacper kacung kada
    kader kadir kadri kadınana kafeel kagiso kahina kahir kahu kahurangi kai kaia kaija kaique kairav kaisa kaiser
    kaitlin kaitlyn kaj kaja kajen kajetan kajji kajsa kajus kala kalbi kaleb kaleem kaleema kalervo kalevi kalgay kalim
    kalina kalle kalpana kalpit kaluwa kamal kamala kamar kamaria kamau kambali kamidin kamiel kamil kamila kamilly
    kamolchanok kamran kamron kamya kana kanak kanda kandef kane kani kania kanini kanpulat kaombwe kaori kapagan kapil
    kara karaamat karabaş karaca karaer karakucak karam karama karan karanbay karani karanja karataş karcan kardelen
    kardi kareem karel karen kari karim karima karimah kariman karimi karin karina karine kariuki karja karl karl-erik
    karl-heinz karla karley karli karlijn karlo karlukhan karlīna karman karmen karna karol karolien karoliina karolina
    karolis karolína karsa karsana karsten karta kartika karya karyn kasam kasey kashan kashangaki kashif kashish kashvi
    kasim kasiran kasiyah kaskazi kaspar kaspars kasper kassandra kassim kasusra katalin katalina katana katariina
    katarina katarzyna katarína katarīna katcha kate katelijne katelyn katerina katerine kateřina katharina katharine
    katherin katherina katherine katherinne kathi kathie kathleen kathrin kathrine kathryn kathy kati katia katica katie
    katie-louise katja katleen kato katri katrien katriina katrijn katrin katrina katrine katriona katrīna katty katy
    kauko kauri kauthar kaver kavita kavurt kavya kawaca kawaya kawkab kawthar kay kayagün kayden kaye kaygusuz kayla
    kaylee kayleigh kayrabay kaysan kayun kayıt kazi kazim kazimierz kazimír kazuo kazuya kaşif kealan keano keanu
    keegan keelan keely keeva kefser keijo keiko keira keisha keith keld kelechi kelley kelli kellie kelly kelly-anne
    kelly-marie kelsey kelvin kelâmi kemal kemba kemboi kemuma kemunto ken kenan kenari kendall kendra kendrick kenedy
    kenes keneth kenichi kenji kennedy kennet kenneth kenny kent kenta kenter kenth kenyangi kenza kenzie kenzo kerem
    keri kerime kerman kermit kerri kerrie kerry kerstin kerttu kerubo kete kevin keya keyaan kezban kezia keziah
    khaalid khaan khadidja khadija khaled khalid khalil khamani khamisi khanh khanyisile khloe kiaan kiah kian kiandra
    kiapo kiara kiaran kiarie kibafupia kibar kibet kibibi kiburi kiera kieran kiernan kieron kifaye kijana kijani
    kikelomo kiki kilian killian kilonzo kim kimani kimanzi kimathi kimberley kimberly kimbilio kimeu kimmo kimutai
    kimya kinaya kinga kinubi kinuthia kinyanjui kinyua kiojah kioko kipchirchir kipchumba kipenzi kipepeo kipkemboi
    kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipras kiprono
    kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kiran kirby kiri kirill kirk kirsi kirsten kirsti
    kirstie kirstin kirstine kirsty kirui kisima kit kitan kitti kiume kiwara kiyasi kjeld kjell kjersti kjetil klaas
    klas klaudia klaudie klaus klavdija klavs klemen klemens klement kliment klára knut kobe kocabaş kodchaporn koech
    koen koenraad kofi koha koichi kojo koko kolawole koldan koloman koncagül kondo konguralp konrad konradi konradus
    konstantin konstanty konštantín kopan kora koray korede kori korir korkmazalp kornel kornelia kornelija kornél
    kornélia korugan kosgei kosisochukwu kota kotryna kotuz kovu koçak koçkan koşukhan kris krish krisha krishna krista
    kristaps kristel kristen krister kristers kristi kristiaan kristian kristie kristien kristiina kristijan kristin
    kristina kristine kristián kristiāna kristjan kristof kristofer kristoffer kristopher krists kristupas kristy
    kristína kristóf kristýna krisztina krisztián krisztofer kritika krišjānis krišs krištof krystal krystian krystyna
    kryštof krzysztof ksawery ksenija kseniya kuchanua kuddusi kujoe kullervo kulnun kumar kumiko kumral kunal kunaporn
    kuncara kunthara kuria kurnia kurt kurtis kurunzi kusiima kustaa kusuma kutay kutgün kutun kvetoslav kvetoslava
    květa květoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kyalo kyan kyano kyara kyla
    kyle kylian kylie kyllian kyllikki kyosuke kyra kyung kálmán károly kâmil kâzime kåre kévim kévin köker köktaş
    kösemen kübran kürşad kārlis kęstutis kılıçbay kınel kırat kırgız kısmet kıvılcım kızıl kızıltunç laban labeeb labib
    labuh lacey lachlan lada ladislau ladislav ladislava ladli ladonna laeeq laetitia lage lahiah laia laika laila
    lailati laimonis laini laiq laith lajita lajlaj lajos lakeisha lakisha laksana laksh lakshit lakshmi lala lalit
    lalita laly lamar lambert lamberto lameck lamia lamine lamont lan lana lanang lance lando lane langalibalele langat
    langgeng lanjar lantar laoise laora laqeet lara lara-sophie laras larisa larissa larry lars lars-erik lars-göran
    lars-olof lars-åke lascăr lasmanto lasmono lasse lassi laswi latasha lateef latif latika latisha latonya latoya
    laura laure laureano laureen laurel lauren laurence laurens laurent laurenz laurenția laurențiu lauretta laurette
    lauri laurian laurie laurin laurine lauris laurita laurits laurynas laus laust lautaro lavanya lavender laverne
    lavinia lavonne lavínia lavīze lawanda lawrence lawrencia layla layth laze lazzaro lazăr laëtitia laís lea
    lea-sophie leah leana leander leandra leandro leann leanne ledün lee leela leen leena leevi lega legawa lei leidy
    leif leigh leila leke lekha lela leland lelia lembah lena lenah lene lenin lenka lenn lennard lennart lennarth
    lennert lenny lenora lenore leo leola leon leona leonard leonardo leoncio leone leonel leonhard leoni leonid leonie
    leonor leonora leonore leons leontin leontina leontīne leopold leopolda leopoldina leopoldo leordean leoš lerato
    lere leroy lerze lesana lesia lesley leslie lesly lestari lester leszek letha leticia leticija letizia letiția
    letícia lev levente levi levin levis levoslav lewis lex lexi leyla leyli lezize leïla león leónidas lia liam lian
    liana liane liang liban libby liberto libni libuša libuše licia lică lida lidia lidija lidya lieke liene liepa
    liesbet liesbeth lieselot lieve lieven lieze ligia ligita liisa lila lilah lilia lilian liliana liliane lilija
    lilijana lilita lilja liljana lilla lillemor lilli lillian lillie lilly lilou lily liman limar limazah limon lin
    lina linah linas lincoln linda lindah linde lindsay lindsey line linet ling linh linn linnea linnéa lino lintang
    linus lioara lionel lipika lisa lisa-marie lisandro lisanne lisbet lisbeth lise lise-lott lise-lotte liselott
    liselotte lisette lissette liu liv liva livia livingstone livio liviu liwia liyaaqat liyaqat liz liza lize lizete
    lizeth lizz lizzie lizzy ljiljana ljubica ljubov ljudmila lloyd lode lodewijk lodovico loek loes logan lohit loice
    lois loise loke lola lolita lona londisizwe londiwe loni lonnie lopa lora loraine lorcan loredana lorelei loren
    lorena lorene lorenz lorenza lorenzo loreto loretta loretto lori lorie lorin lorine loris lorna lorraine lorrie
    lotfi lothar lotta lotte lottie lou louane loui louie louis louisa louise louka louna lourdes lourenço lova lovis
    lovisa lovre lovro lowe lowell lowie loyd loyola loïc loïs luan luana luann luara luay lubna lubomír luboš luc luca
    lucas lucca luce lucențiu lucero lucette luchino lucia lucian luciana luciano lucie lucien lucienne lucija lucila
    lucile lucille lucinda lucio lucrecia lucrezia lucreția lucrețiu lucy lucía ludivine ludmila ludo ludolf ludovic
    ludovica ludovico ludovicus ludvig ludvik ludvík ludwig luděk luella luhung luigi luigina luis luisa luisana luise
    luisina luiz luiza lujza luka lukas luke lukita lukman lukáš lula luluh lulut luminița lumír luna lungile lunna lupe
    luqmaan luqman lurhur lut lutf lutfan lutfi lutgarde lutgardis lutgart luther luthfi lutz luuk luwar luwes luyanda
    luz luzmira luís luísa lwandile lwazi lyam lydia lydiah lydiane lydianne lydie lykke lyle lyna lynda lyndon lyndsay
    lyndsey lynette lynley lynn lynne lynnette lynsey lysiane lyudmila lászló lâle lâm lærke léa léana léandre léna léo
    léon léonard léonce léone léonie léontine léopold lía lívia lúcia lüfen lütfi lýdia lýdie lăcrămioara lėja lība līga
    līna līza lūcija maahir maaike maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaya maaz maazin
    mabad mabel mable mac macarena macauley macharia macide maciej mack mackenzie macs madaha madalena madani madara
    maddie maddison maddy madeleine madelene madelief madeline madelyn madge madhav madhavi madison madiyan madoa mads
    madyan mae maeva maeve mafalda magali magalie magaly magda magdalena magdalene magdaline magdaléna magdolna maggie
    maggy magne magnolia magnus mahad mahali mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahesa mahesh
    mahfooz mahfud mahfuj mahfuz mahigül mahika mahir mahja mahmood mahmoud mahmud mahnaz mahsun mahter mahulena mai
    maia maicol maida maie maighread maija maiken maikol maimuna maimunah maina maingi maira mairead mairi mairin
    mairtin maisie maisy maite maitê maj maj-britt maj-lis maja majani majdi majdy majeed majella majid majken majvor
    makara makarena makau makayla makeen makena makini makokha makori makoto maks maksim maksimiljan maksur maksymilian
    maksüde makunga makuta makuu mala malachy malak malcolm malena malene malgorzata malik malika malin malinda maliza
    malle mallory malou malte malthe malva malvina malvína malwina mamadou maman mami mamie mamun manaaki manabu manah
    manaia manan manawa manbir manca manda mandla mandlakhe mandy manel manfred manish manoj manole manolo manon mansour
    mansurali mantas manthan mantė manuel manuela manuelita manuella manuelle manus manuél manya mara maraea maras marc
    marcantonio marcel marcela marcelina marceline marcelino marcell marcella marcelle marcello marcelo marcheta marci
    marcia marcial marcie marcin marco marcos marcu marcus marcy mare maree mareikura marek mareks maren marese marga
    margana margaret margareta margarete margaretha margarida margarita margaréta margaud margaux margery margherita
    margie margit margita margo margot margret margrethe margrieta marguerite margus marguy mari maria mariadi mariah
    mariam marian mariana mariane marianela mariann marianna marianne mariano maribel marica maricel maricela maricica
    marie marie-ange marie-anne marie-christine marie-claire marie-claude marie-france marie-françoise marie-hélène
    marie-jeanne marie-josé marie-laure marie-line marie-louise marie-madeleine marie-noëlle marie-paule marie-pierre
    marie-rose marie-sophie marie-thérèse marieke mariela mariella marielle marietta mariette marija marijan marijana
    marijke marijn marika marilena mariluz marilyn marin marina marine marinela marini marinka marinus mario marioara
    marion marisa marise marisel marisela marisol marissa marit marita maritta maritza marius mariusz marián marja
    marja-leena marja-liisa marjaana marjan marjana marjanca marjani marjatta marjeta marjo marjorie marjukka marjut
    mark markas marketta markku marko markus markéta marla marleen marlen marlena marlene marlies marlin marlon marlyse
    marlène marnie marnix maroof maroš marsha marshall marsito marsudi marta martaka martana martani marte marten martha
    marthe martijn martim martin martina martine martino martta martti marty martyn martynas martí martín maruša marva
    marvin marwa marwata mary maryadi maryam maryann maryanne maryanto maryline marylou marylène maryse maryvonne maría
    marína masahiro masako masar masayuki masika masinde mason massiel massimiliano massimo massinissa masume matas
    matea matei matej mateja mateo mateus mateusz matevž matheo matheus mathew mathias mathieu mathijs mathilda mathilde
    mathis mathys mathéo mati matias matic matija matilda matilde matiu matjaž mato matouš mats matt matteo matthew
    matthias matthieu matthijs matti mattia mattias mattie matts mattéo matunda matyáš matéo matías matúš matěj matīss
    maua maud maude mauno maura maureen mauri maurice mauricette mauricio maurilio maurine maurits mauritz maurizio
    mauro maurycy mavis mavuno max maxence maxim maxima maxime maximilian maximiliano maximilien maximilián maximo
    maximus maxine maxwel maxwell maya maykol maynard maynur mayra maysa mayte mayumi maël maëlle maëlys maëva maïté
    małgorzata maşide maša maža mbithi mboya mbugua mburu mcebisi meabh meagan meaghan mecide mecit meda medard medėja
    meelis meena meenakshi meera mees mefarettin mefharet meg megan megha meghan meghana megumi mehdi mehdiye mehmed
    mehmet mehmetzahir mehrigül mehtap mei meibh meike meja mekhala melaha melania melanie melany melba melek meleknur
    melichar melihcan melike melikkan melina melinda melis melisa melissa melita melker melle melody meltem melva melvin
    melvine melwin melánia melûl memili menfeat mengi mengüç menişan merba mercedes mercy mercyline merdi mereana
    meredith merel merete merethe meriem merijn merike merim merja merle merlin mert mertel merva merve mervi mervin
    mervyn mery meryeme merzuk meshack mestur mesude metinkaya metka metod metrine metta mette meveddet mevlüdiye mevlüt
    meyhanim mezide meşhur mia micael micaela micah miceal micha michael michaela michaele michal michala michaël michał
    micheal micheala michel michela michelangelo michele micheletto micheline michell michelle michelotto michiel
    michèle mick mickael mickaël mickey mieke miel mieszko miglė miguel miha mihael mihaela mihai mihail mihels mihhail
    mihin mihkel mihnea miho mihrab mihriye mihály miia miika mijo mik mika mikael mikaela mikaere mikako mikayla mike
    mikels mikhail miki mikkel mikko miklós mikołaj mikuláš mila milada milagros milan milana milay milcah milda mildred
    milena miles milica milka milkah milla millaray millard miller millicent millie milo miloslav miloslava milota milou
    milovan miloš milton miluše milán mimi mimmi mimy min min-ji min-seok mina mindaugas mindy minenhle minerva ming
    minh minho minibe minna minnie minodora minoru mioara mirabela miran miranda miray mirbadin mircea mirco mirdza
    mireille mirela mirella mireya miriam miriama mirja mirjam mirjami mirjana mirko mirna miro miron mirona miroslav
    miroslava mirosław mirriam mirsad mirta mirte mirtha mirthe miruna misael misaki mishat mislav misra misty misuli
    mitali mitchel mitchell mitchelle mitesh mitică mitra mitruț mituru mitzi mitzy miyesser mizhir miķelis miłosz
    mkarkara mladen mlungisi mnqobi moa modesto modris modupe moe mofifoluwa mogens mohamad mohamed mohamedi mohammad
    mohammed mohamud mohan mohand mohini moira moises moisés mojca mojisola mojisoluwa mojmír mollie molly momanyi
    momoko mona monalisa monica monicah monika monique monis monserrat monte montserrat monty moraa moradeke morag
    morayo moreen morena morenike moreno morgan morgane morine moritz morolake morris morten mortimer moses
    mosinmileoluwa mostafa mosunmola motoko motunrayo mouloud mounir mourad moureen mourib mourine moussa moya moyosore
    mpho mrihani mthokozisi muarra mucahit muchiri muema mueni mufide mugambi mugdha mugendi mugo mugur mugurel muhallil
    muhammad muhammed muhammet muhazzim muhima muhip muhiye muhyettin muia muireann muiruri mujde mujur mukbile mukesh
    mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni munene mungai muni munyao munyoki
    murat muratcan muriel murielle muriithi murilo murimi murithi muriuki murray mursinin mursita murti musa musafet
    musaffa musau musee musembi musila mustafa mustapha mustika mustofa musyoka musyoki mutai mutasım muthama muthengi
    muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide
    muzdahir muzhir mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwikali
    mwiti mya myles mylène myra myriam myrna myron myrta myrthe myrtle mzamo máire márcio mária mário márk márta márton
    mátyás máté märta märtha måns mårten mégane mélanie mélina mélissa mélodie mía mónica mónika móric möhsim mübetcel
    mücellib mücevher müferrih müfit müjde mükramin mükrüme mülâyim mümtaze münezzer münif müret mürit müsemma müslum
    müveddet müzekker müğber müşüre māra māris mārtiņš mārīte mădălin mădălina mălina mărioara măriuca naadir naail
    naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nacer nachiket nada nadeem nades
    nadezhda nadežda nadhir nadia nadim nadin nadine nadir nadja nadr nadège naděžda nae naeem nafasat nafees nafesa
    nafii nafile nafis nafula naglis nahashon nahiara nahuel naiara naib naide naim naimh nair naja najair najam najeeb
    najib najuma najwa naki nakip naksh nakul nalar naliaka nalân namrata nan nana nanami nancy nand nandini nando
    nanette nanjala nanna nanni nannie naoimh naoise naoki naoko naom naomh naomi naomy naoto naoya napoleone naradi
    narcis narcisa narciso narcisse nardi naresh narhanim narimane narji nasab nashipie nasiba nasim nasiru nasra
    nasrullah nasser nassim nastja nasuf nat natacha natali natalia natalie natalija natalja nataly natalya natan
    natanael nataniel natascha natasha natasja natasza nataša natașa nate nath nathalia nathalie nathaly nathan
    nathanael nathanaël nathaniel nathari natividad nattawun natália natálie natālija naud naveen nawal nayaret nayareth
    nayeli nayfa nayil naz nazende nazi nazim nazimet nazlihan nazlim nazıdil naël naïm ndegwa nderitu ndirangu nduku
    ndumiso ndung'u ndunge ndungu nduta nea neal neasa nebih nebiha necdat nechifor necilal necmettin necva ned nedas
    nedda nedjma neel neelima neema neeraj nefaret nefiye neftalí neha nehemiah nehip neil neill neja nejc nejdet nekesa
    nela nelah nelda nele nelia nelima nell nellie nelly nelson nelu nenad neptün nereida neriban nerijus nerim neringa
    nesfe nesip neslihan neslinur nesrine nessa nestor nete netra nettie neva nevaeh neval nevenka nevgin neville nevin
    nevise nevsal nevsale newton neyran nezengül nezihi nezize neşrin neža ng'ang'a nga ngaire ngamia nganga ngari ngeni
    ngigi ngoc ngozi ngugi nguyen ngọc nhiên nhlanhla nhung nhật nia nial niall niamh niara nibaldo nicanor niccolò
    nichakarn nichifor nichola nicholas nichole nicholus nick nicklas nickolas nickson nicky niclas nico nicoară
    nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicole nicoleta nicoletta nicoline nicolás
    nicolò nicu niculina niculiță nicușor nicuță nidal nidhi nidia nidra niek niels nienke nieves nigella nigesa nihad
    nihai nihal nihan niharika niilo niina nika nikau nikhil nikita nikki niklas niko nikodem nikol nikola nikolai
    nikolaj nikolajs nikolas nikolaus nikolett nikoletta nikolina nikora niks nikša nilam nilcan nilda nilesh nili
    nilima nils nimakoah nimrat nina ninetta ning ninioluwa nino ninoska ninthe niracha nirgül nirja nisa nisha nita
    nitara nitesh nitin nives nixon niyaga niyazi niyilolawa niğmet njabulo njagi njenga njeri njeru njiru njogu njoki
    njoroge njozi njue njuguna nkazimulo nkiruka nnamdi nneka noa noah noam nobantu nobuhle noe noel noeleen noelia
    noeline noelle noemi noemí noirin nojus nokulunga nola nolan nolberto noleen nollaig nomagugu nomalanga noman
    nomasonto nomathalente nomathemba nomcebo nomsa nomthandazo nomusa nomvula nona nonhlanhla nonjabulo nonso noor
    noora noortje noppakao nora norah norbert norberto nore noreen norica noriko norma norman normunds norris nosipho
    nothando noud nour nout novi noxolo nozibusiso nozizwe noé noémi noémie noël noëlla noëlle nqobizitha nrima ntimi
    ntombi nuala nugraha nuhu nula nuno nur nura nural nurbanu nurcan nurda nurdeniz nuretdin nurey nurgil nurhayet
    nuria nuriat nuriyet nurkan nurmelek nurseda nurser nursim nurtaç nuru nurul nurullah nurveren nury nurşan nutcha
    nutkrita nutwadee nuyan nuša nwabudike nyaboke nyaga nyakundi nyamai nyambura nyana nyanchama nyasi nyawira nynke
    nyoka nyoman nyongesa nyoni nyota nyuki nzioka nzomo nádia nándor nélida néstor nóra núria nüdret nürice oakley oana
    obaid obanijesu obed obianuju obinna ochieng octav octavia octavian octaviana octavie octavio octaviu océane oda
    odalis odalys odeline odell odessa odette odhiambo odhran odika odile odkanlı odongo oduor oeshi ofelia oganer
    ogechi ogooluwa oguş oisin oisín oiva ojas ojasvi okanay okbay oke okechukwu okello okgüçlü okoth oksana okseven
    okta okto oktüremiş okumu okyalaz ola oladare oladimeji olaf olajumoke olakunle olanrewaju olansile olasunmbo olav
    olavi olca oldağ oldrich oldřich ole oleg olegario olena olfert olga olgierd olimpia olimpian olimpiu oliva olive
    oliver olivia olivie olivier olivija oliviu olivér oliwer oliwier olle olli ollie olof ololade oloo olov olu oluchi
    olufunke olufunmilayo olumide olumorotimi oluoch oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
    oluwasanmi oluwasegun oluwole oluş olwen olwethu olympia olívia omaca omair omaja omar omari omeir omer omisha
    omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi
    omran omya onat ondieki ondrej ondřej onesmus ongay onkar onni onofre onuker onur onurcan onursu onveer onyango
    onyeka onyinye oona oonagh opan ophelia ophélie opiyo opung opwonya ora oran oranlı orazio oreofe orestas oreste
    orfelina orfhlaith orgün orhan oriana orinder orla orlagh orlaigh orlaith orlando orna ornella orsolya ortak ortansa
    oruç orville orvokki orçin osama osamu oscar osha oskar oskari oskars oskár osman osmo osogo ossama ossi ossian
    osunleke osvald osvaldo osvalds oswald oswaldo otakar otay otieno otilia otis oto ottavio ottilia ottilie otto
    ottone ottó otávio otília otýlie otīlija ouanes ouma ousmane oussama outi ove ovidiu oviya owain owais owen owethu
    owino owuor oxana oyenike oyindasola oymak ozana ozansü ozioma ozy oğulbaş oğurata oğuzman oļģerts oľga paavo pabla
    pablo pachongruk padma padmi padraic padraig padraigh padraigin pahal paige paiman paker pakjira paksu palesa
    pallavi paloma pam pambe pamela pamfil panagachie panait panca pandu panfilo pangeran pangestu panini panji pankaj
    pankrác pannawich panya paola paoletta paolo paramita paraschiva pardi paride parin parker parman parsa parth parul
    parvez pascal pascale pascaline paschal pascual pascuala pasi paskalia pasqual pasquale pat patchaploy patcharaporn
    patric patrica patrice patricia patricie patricija patricio patrick patrik patrizia patrizio patryk patrícia patsy
    pattamon pattapon pattatomporn patti patty pau paul paula paule paulette pauli paulica paulien pauliina paulin
    paulina pauline paulino paulius paulo pauls paulína paulīna pauric pavani pavao pavel pavla pavlína pavol paw pawan
    pawel paweł paye payton peadar peader pearce pearl pearlie pearse peder pedro peem peeter peg peggy pehlil pekka
    pekkan pelaji pelle pellegrino pembesin penelope penina peninah penny pentti pepijn pepper per per-erik per-olof
    percy peren perinur peris perkasa perla permun pernilla pernille perrine perry pertti pervaiz pesent petar pete
    peter peterson petr petra petrana petras petre petri petrică petrina petrișor petro petronela petronila petru petrus
    petruț petruța petter petteri peyton phanice phelim phelix phenphitcha phil phileine philemon philip philipp
    philippa philippe philippine philis phillip philomena phineas phoebe phubes phuong phylis phyllis phúc phương pia
    piaras pien pier pierangelo pierce pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo
    pierre pierre-yves pierrette piersanti piet pieter pieter-jan pietra pietro piia pijus pilar pim pina ping pintusorn
    piotr piper pippa pirahmet piran piret pirjo pirkko piroska pitipat pius pleun pleșu pol polina polly polona polonca
    pompeo pompilia pompiliu pomponio pontus pooja popobawa poppy porfirio pornchanok poul povilas praba prabawa
    prabhakar prabowo prabu prachi pradeep prakash prakosa prames pranata pranav pranawa praneel pranit prasad prasetya
    prasetyo prashant prateek pratik pratyush praveen pravoslav prayitna prayoga prayogo preben preeti preston priit
    prisca priscah priscila priscilla priscillah prisha priya priyanka profira prokop przemysław puccio puck puji puk
    pumbaa puntira puput purwa purwadi purwanto pushti puspa puti putri putu pádraig pál päivi päivikki pär pål pénélope
    péter pía pürçek pătru pēteris pınar přemysl qaadir qaasim qabeel qabil qadar qadeer qadi qadim qahtan qaim qais
    qamar qani qanit qareeb qarin qaseem qasid qasif qasim qatadah qawee qay-yoom qays qiang qori quadir quang qudamah
    quddoos qudoos quentin quincy quinn quinten quinter quinton quinty qurban qusay qushi qutaybah qutb qutub quynh
    raaghib raagini raahil raakin raamis raamiz raashid raatib rabab rabah rabar rabb rabbaanee rabbani rabbiye rabecca
    rabee rabi rabiah rabih rabit racha rachael rachana racheal rachel rachelle rachid rachida rachit rachita rachèle
    rada radek radeke raden radha radhee radhika radi radika radim radit raditya radka rado radomír radoslav radoslava
    radosław radovan radovana radu radvilė radúz rae raed raees rael raewyn raf rafael rafaela rafaella rafan rafay
    rafaél rafaël rafał rafe rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia
    rafid rafih rafila rafiq raghav ragheb raghib ragna ragnar ragner ragnhild rahab raharja rahat rahayu raheel raheem
    rahiye rahma rahman rahmat rahmi rahul raihan raija raili raimo raimondo raimonds raimundo raina rainer raisa raivis
    raivo raj rajab rajat rajata rajeev rajesh rajeshri rajiv rajko rakesh rakide raksha ralf ralph raluca ram rama
    ramadan ramadhan ramesh raminta ramiro ramiz ramon ramona ramunė ramzi ramón ramūnas rana ranbir randal randall
    randi randolf randolph randy rangga rani rania ranieri ranveer raoul raphael raphaël raphaëlle raquel rareș rashid
    rashidi rashmi rasma rasmus rastislav rasul ratchanon ratih ratna raul rauno ravi ravy rawiri ray rayaan rayan
    rayana rayla raymond raymonde rayén razı raúl reagan reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat
    recepali reda redmond reece reed reem reena reet refet refik regan reggie regina reginald regitse regitze regína
    regīna rehaan rehema rehime reid reidun reijo reimar reina reinaldo reinhard reinhart reinhilde reinhold reinis
    reino rejane rekha reksa relu remazan rembrandt remi remigio remus remy rena renaat renan renata renate renato
    renaud rendy rene renee rengül renske renzo renáta rené renée reshoni respati restu resulcan reuben reva revza rex
    reyansh reyes reynaldo reza rezin rezzak rhavi rhian rhianna rhianne rhiannon rhoda rhona rhonda rhys riad rian
    ricarda ricardo riccardo ricciotti rich richard richardt richárd rick rickard rickey rickie ricky rida ridhi ridwan
    rigmor rigoberto rihards riikka riina riitta rik rika rikard rikke riku riley rim rima rimantė rina rini rio risalet
    risasi rishi risper risto rita ritt ritu ritva riya riziki rizki ričardas ričards roan rob robbe robbie robby robert
    roberta robertas robertina roberto roberts robin robinson robyn rocco rochdi rochelle rocio rocío rod rodah roderick
    rodger rodgers rodica rodney rodolfo rodolphe rodrigo rodrigue roel roeland rogelio roger rogers rohaan rohan rohat
    rohit roise roisin rojnu rojus rokas roko roksana roland rolandas rolande rolando rolands rolf rollande romain roman
    romana romane romanița romano romeo romina romolo romuald romualdas romulus romy román roméo ron rona ronal ronald
    ronaldo ronan ronda ronith ronja ronke ronni ronnie ronny rono rony ronya roope roos roosa roosevelt roque rory rosa
    rosalba rosaleen rosalia rosalie rosalind rosalinda rosalyn rosalía rosamel rosanna rosanne rosaria rosarie rosario
    roscoe rose rose-marie roseann roseanna roseline roselyn roselyne rosemarie rosemary rosendo rosetta rosette roshan
    rosie rosina rosita roslyn rosman ross rossa rossana rostislav rotich rowan rowena roxana roxane roxanna roxanne
    roxelana roxie roy royce roza rozalia rozalija rozália ruairi ruari ruaridh rubani ruben ruby rubén rudecindo rudi
    rudolf rudolph rudra rudy rudīte rufino rufus ruggero ruggiero rugilė ruhide ruhiu ruhsat ruhugül rui rukia rumeysa
    rune rungo rupert ruperto ruqayya rushil ruslan rusman rusnė russel russell rusul ruth ruthie ruwaihim ruxanda
    ruxandra ruža ružena ružica ryan ryder rym ryma ryo ryohei ryosuke ryota ryszard rytis rytė réginald régine régis
    réka rémi rémy róbert róisín rómulo róza rózsa róża rúben rüdiger rüknettin rümeysa rüşen răducu răzvan rıfkıye
    rūdolfs rūta růžena s'fiso saabir saad saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib
    saar saara saariyah saba sabah sabahat sabar sabari sabatino sabbir sabeeh sabih sabihe sabil sabin sabina sabine
    sabiq sabir saboor sabri sabrina sabur saburah sabína sabır sacha sachi sachin sadaka sadan sadao sadaqat sadat
    sadeed sadeti sadia sadie sadiki sadina sadittin sadiye safa safet safia safina safinaz safiri safiya safta safura
    sahil sahir sahra sai said saida saidi saiful saim sairah saka sakari sakip saksham sakshi sakti sakura sal salah
    salami saleh salem salim salima salimah salimet salkın sallie sally salma salman salome salomea salomey salomé
    salomón salsabila salurbay salvador salvatore salvi salwa sam samahat samaksh samama samanta samantha samar samarth
    sameer samesh sami samiah samir samira sammie sammy samson samsul samu samuel samuli samurtay samuël samwel samweli
    samy sana sanavber sanaya sancak sanda sandeep sander sandhya sandi sandile sandis sandra sandrine sandro sandu
    sandy sang-hun sani sanita sanja sanjay sanjeev sanne sanni santa sante santeri santiago santino santos santosh
    sanur sanya sançar saoirse saood sapa sara sarabi sarafina sarah sarah-jane sarah-louise sarai sargın sari sarina
    sarita sarmīte sarpkın sarthak sarunporn sarya sarıcabay sascha sasha saskia sathvik satish satomi satoshi satrettin
    satya satıa saul saulius saumu saumya saundra saurabh sauti sava savak savannah saverio saveta savina savni saydam
    saygın sayin sayrak sayuri sayın saçı saïd saúl sağcan sağıt saša sašo sa’adatu scarlet scarleth scarlett scarlette
    scot scott scotty seamus sean sean-paul seana seanan seaneen seanna seb sebastiaan sebastian sebastiano sebastien
    sebastijan sebastián sebastião sebastjan sebattin sebigül seblâ seda sedat sedife sefer segilola seha sehel seif
    seija sejda selaheddin selatin selcen selena seler selim selime selin selina selma selmin selvi selâtin selçuk sema
    semat semender semenica semine semrin sena senan sencar seniha senn senna senne seona seosamh sep sepp seppe seppo
    septi seracettin serafina serafín serah serda serena serezli serfinaz serge sergei sergej sergey sergio sergiu
    sergius serhatmehmet serine serkan serma sernur serol servinaz servác sessa seth setya seung sevcan sevdi sevdinar
    sever severin severina severine severino severo severín sevgen sevgi sevginur sevican sevim sevindik sevinç sevla
    sevsevil seydo seye seyfullah seyhan seyithan seyyide sezal sezen sezginbaş seán seçgül seçme shaban shadi shadrack
    shailesh shaima shakila shakira shamsuddeen shan shana shane shani shania shanice shankar shanna shannan shannen
    shannon sharad shari sharlene sharon sharron shashi shaun shauna shauneen shaurya shawana shawn shawna shay shayne
    sheamus sheela sheelagh sheena shehu sheila sheilah sheilla sheillah shekoni shelby sheldon shelia shelley shelly
    shem sheree sheri sherif sherman sherri sherrie sherry sheryl shida shiela shilpa shinead shinichi shirley shivani
    shivansh shohei shona shota shravya shreya shruti shu shweta sian sibel sibonelo sibongile sibusisiwe sibusiso sid
    sidar siddharth sidiq sidki sidney sidonia sidónia siebe siem siena sienna sifa sifuna sigfrid sigge sigita sigmar
    sigmund signa signe sigrid sigurd sigvard sihawukele siim siiri sijuade siku sil sila silanur silas silja silje
    silke sille silondile silva silvano silvester silvestro silvia silvian silviana silvie silvija silvio silviu silvo
    simas simber simen simeon simi similoluwa simina simion simisola simiyu simo simon simona simonas simone simonetta
    simonne simphiwe simphiweyinkosi simten simão simón sina sinan sindre sinead sinică sinikka siniša sintija sinéad
    siobain sioban siobhain siobhan siobhán siofra sione siper siphesihle sipho sirap siri sirje sirkka sirpa siska
    sisko sissel sithembiso siti sitiwat sittik sittikorn siv sivert sixten sixto siya siyabonga sizwe siân sjoerd
    skaidrīte skolastika skye skyla skylar slamet slavica slavka slavko slavomír slavomíra slavěna slobodan sláva slávka
    smaranda smiltė smita sneha snježana socorro sofi sofia sofiane sofie sofija sofía sohail sol soledad soleh soline
    solma solomon solveig solvej solvita solène somadina somtochukwu sonad sonal sonali sonata sondra sondre songurkan
    songül sonia sonja sonnur sonny sonya soo-jin sophia sophie sophie-louise sophie-marie sophy soraia sorana sorawut
    soraya sorcha sorin sorina sotaro souad soufiane souma soumia sowande soydaner soykan soykut soyselçuk soňa spencer
    speranța sphiwe srečko sri srinivas stacey staci stacie stacy staffan stan stana stanca stancu stanislaus stanislav
    stanislava stanisław stanka stanko stanley staņislavs steen stef stefaan stefan stefani stefania stefanie stefano
    steffen steffi stein steinar stela stelian steliana stella stellah stellan steluța steph stephan stephane stephanie
    stephany stephen stephene sterling sterre steve steven stewart stian stien stig stijn stina stine stjepan stojan
    stuart sture stéphan stéphane stéphanie su suat subomi subutiye suci sudhir sudi sudiksha sue suhani suleiman sulhi
    sultan sultane suman sumayya sumit summer sunay sune sunel sung-ho sungara sunil sunita supasit supasita suphi
    suresh surya susam susan susana susann susanna susannah susanne sushant susie sussanne sussie suus suvakit suvi
    suwijuk suzana suzanna suzanne suze suzette suzy svante svatopluk svatoslav svea svein sven sven-erik sven-olof
    svend svenja svenning sverre svetlana svetozár svätopluk světlana swala swaleh swati syahrini sybil sybilla sydney
    sylivia sylva sylvain sylvaine sylvester sylvia sylviane sylvianne sylvie sylvère sylwia synne synnøve szabolcs
    szilveszter szilvia szilárd szymon sándor sára sânziana sébastien sérgio séverin séverine sílvia sökmen sören söyler
    sözer søren sørine søs sücaettin süha süheyda süleyla süleyman sümerya sümeyye süner süsen süvari süzer sıla sırriye
    sıylıhan sławomir ta-tanisha taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabish tabita
    tabitha taciddin tad tadas tade tadeen tadej tadeja tadeusz tadeáš tadhg tafazal tagangül taha tahaw-wur tahawwur
    taheem tahir tahmaseb tahmeed tahmid tahoor tahseen taial taichi taimur taina taine taisir taisto taj taja tajammal
    tajammul tajudinn tajus takashi takatifu takeshi takuma talal talat talayer talha talhah talia talib talibe tama
    tamam tamanna tamar tamara tamati tamaydın tambika tameka tami tamika tammi tammie tammy tamsin tamu tamás tanak
    tanay tanbay tandoğdu tane taneli tangaroa tanguy tangül tanhan tania tanimu tanish tanisha tanja tanmayi tanpınar
    tanses tansev tansığ tantri tanveer tanvi tanya tanyolaç tanyu tanır tao tapani tapio tara tarak tarancı taras tarek
    tareq tarfaan tari tarik tariq tarja tarmo taro tartış taru tarzícius tasdik tasha tasnim tasvir taswir tatiana
    tatjana tatu tatyana taufan taufik tauno tautvydas tawkeel tayaydın taygan tayla taylak taylor tayyibe tayyip taçnur
    taşar taşkan teber tecimer ted teddy tedi teea teemu teerth teetat tegan teguh teija teja tejas tejs tekbay tekecan
    tekiner tekla teknaz teksoy telemaco telim tellervo temidayo temime temirhan temistocle temizkal temuçin tendai
    tenis tenvir teodor teodora teodoro teodors teodosia teofil teohari teona tera tercan terence teresa terese teresia
    teresiah teresita tereza terezija terhi teri terina terje terlan tero terrance terrell terrence terri terrie terry
    terttu teréz terézia tess tessa tetsuro teun teuvo tevs teybet tezcan tezol teófilo thabani thabisa thabisile
    thabiti thabo thaddeus thalente thales thalia thanatcha thandazile thandeka thandi thandiwe thando thanh thao thea
    theda thekla thelma themba thembeka thembekile thembile thembisile theo theodoor theodor theodora theodore theodoro
    theres theresa therese theresia therése thi thiago thiare thibaud thibault thibaut thibo thierry thijmen thijn thijs
    thilo thinhinane thom thomas thomás thor thore thorsten thu thuo thure thurman thuthukile thuy théa théo théodore
    théophile thérèse thảo tia tiago tiana tiare tiarna tiarnan tibe tiberia tiberiu tibo tibor ticen tichomír tiegan
    tien tiernan tiff tiffany tiia tiina tiisetso tiit tiiu tijl tijmen tijn tijs tilda tilde tilen till tilman tim
    timea timmy timo timon timotei timotej timoteo timothy timothée timurtaş timéo tina tinca tincuța tindra tineke ting
    tinne tira tirdad tirta tirtayasa tirza tishk titas titi titilayo titin tito titus tivadar tiziana tiziano tiğin
    tjaša tobias tobiasz tobiáš toby tod todd todor todsawun toivo toker toki toktuğ tokunbo toköz tola tolga tolonbay
    tolulope toluwanimi tom tomas tomasa tomasz tomaž tomi tomislav tommaso tommi tommie tommy tomo tomoko tomori tomoya
    toms tomurcuk tomàs tomás tomáš tomé tonguç toni tonia tonicha tonino tonje tonny tony tonya toomas toon topias
    topuz tor tora torben torbjörn torbjørn tord tore torgny torhan tori torill torquato torsten tory toshio tova tove
    toğan tracey traci tracie tracy traian trang travis treacy treasa trent trevor tri tricia triin trina trine trinh
    trinidad trinity triona tripti trish trisha tristan triveni triya troels trond troy trudi trudy trung tránsito trīne
    trọng tsubasa tsuma tuan tudor tudora tudorița tudosia tuere tufani tugiman tui tuija tukufu tule tulio tullio tulun
    tumelo tunahan tuncay tunchanok tunde tunguç tunradee tunçboğa tunçkılıç tuomas tuomo turabi turcein turgut turid
    turlough turvi tushar tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuyen tuyuğ tuğba tuğcan
    tuğrulhan tuğtaş tuğçe twan ty tycho tygo tyla tyler tymon tymoteusz tyra tyrone tyson téo tímea tõnu törel tùng
    tükelalp tülin tümer tümkurt tünde türabi türcan türkalp türkan türkmen türknur tüzeer tüzenur tınal ubaadah ubadah
    ubaid ubaidah ubaldo ubay ubayd ubaydullah uberlinda uberto ubika ucchal uche uchenna uchita uda udant udarsh uday
    udeen udeera udo udyati uffe ufuk ufukay ugnė ugo ugolino uhban ujamaa ujunwa ulakbey uldis ulf ulfat uli ulick
    ulises ulla ulla-britt ulrica ulrich ulrik ulrika ulrike ultan ulu uludağ uluman ulutay uluğbey ulva ulya ulysses
    umaarah umair umande umang umar umay umaya umberto umi ummahani umman umoja umut umutcan umuşan unathi unggul unjani
    unnati unni uolevi upadhriti upasna upik upkaar upma uraltay urbain urhan uriel urishilla urmas urmi uroš urrab
    ursula urszula urvashi urvi urša urška uršuľa ushan ushindi usiku usman usyi uta ute utkarsh utkucan uwe uyanser
    uzbay uzima uzsoy uçan uçbeyi uğan uğur uğurkan uğurtan vacibe vafir vagn vahar vahittin vaibhav vaida vaidas
    vaishnavi vajèn vakarė vakris val valarie valary valborg valda valdemar valdis valentijn valentim valentin valentina
    valentine valentino valentín valentína valentīna valeri valeria valerie valerija valerio valeriu valery valeska
    valija vallary valter valtteri valère valèria valér valéria valérie valéry vamakshi van vance vanda vanesa vanessa
    vania vanja vansha vanya varenya vargın varlık varsha varun varvara vasana vasarė vasatika vasco vasil vasile
    vasilica vasilică vasily vasudha vasyl vaughan vaughn vavrinec vaysal vecide veda vedant vedat vedhika vedika vedran
    veera veerle veeti vefia vega vegard veijo veikko veis veli velitdin vello velma velta venancio vendela vendelín
    vendula venera veneranda veniamin venla venus vera verena verim vern verna verner verneri vernon vero veronica
    veronicah veronika veronique verónica vesa vesna veta vezat vezrife vibeke vic vicente vicenția vicențiu vicki
    vickie vicky victor victoria victoriano victorine victorino victória vidal vidar vidhi vidya viera vieroslava
    viesturs viggo vigilija vigo vihaan viivi vija vijay vikas viking vikram viktor viktoria viktorie viktorija viktors
    viktória vildane vilde vilgot vilhelm vilhelmiina vilhelmina vilho viliam vilis vilius viljami viljem viljo villads
    vilma vilmer vilmos vilnis viltė vilém viman vinay vinaya vince vincenc vincent vincentio vincenza vincenzo
    vincențiu vinciane vineet vineta vinicius vino vinod vinsen vinícius viola violet violeta violetta violette viorel
    viorela viorica viraj virgie virgil virgilio virginia virginie viridiana virman virpi virág visarion vishal
    visvaldis vitalija vitalis vitaly vito vitor vittoria vittorio vivaan vivek viveka vivi vivian viviana viviane
    vivianne vivien vivienne viļums vjekoslav vlad vladimir vladimír vladimíra vladislav vladislavs vlado vlaicu vlasta
    vlastimil vlădelina voichița voicu vojtech vojtěch voldemārs volkan volker volodymyr vratislav vratko vrinda vrishti
    vritti vuokko vusumuzi vyacheslav vyanjana vytautas vytė václav vâlâ vân väinö véronique víctor vít vítor vítězslav
    víťazoslav vėjūnė věra waahid waail waajid waceera wachira wade wadee wadi wadood wael wafa wafae wafeeq wafi wafiq
    wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu waida waimarie wainaina wairimu wakeeta wakiman waldemar waldo
    waleed walid wallace wally walter waluyo wamalwa wambua wambugu wambui wamwema wanda wangari wangila wangui wani
    wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi ward warda wardaya wardi warhi waridi warinder warjas
    warji warre warren warsa warsita warta warwick waseme wasin wasis wassaya wassim watika wawan waweru wayan wayne
    wazir weddy weena wei wekesa weldon wen wenceslao wenche wendell wendi wendolin wendy wenzel werner wes wesley
    wesonga wessel whitney widisha widya wiebke wikitoria wiktor wiktoria wilber wilbert wilbur wiley wilfred wilfredo
    wilfrido wilfried wilhelm wilhelmina wilhelmine wilhelmus will willa willard wille willem william williams willian
    willie willis willow willy wilma wilmer wilson wim winfred winfried winifred winni winnie winny winston wira wirda
    wiremu wishi wisnu witold wladimir wojciech wolf wolfgang woodrow wout wouter wriddhish wridesh wulan wuraola wyatt
    wycliff wycliffe xalak xanana xander xavi xavier xenia xiao ximena xin xiomara xiti xobeen xuân xénia yaa yaaseen
    yachana yacine yada yadavi yadid yadigar yadira yael yafi yafir yaghnam yagnesh yago yahia yahvi yahya yahyaa yahşi
    yahşikan yair yakobo yalazabay yalgın yaltırak yalın yaman yamar yameen yamilet yamin yamini yan yana yanara yance
    yanet yang yani yanina yanira yanis yanisa yankı yann yannick yannis yaqeen yaqoot yaqub yar yara yargı yaritza
    yaroslav yasaar yasan yaseen yasemen yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi
    yashwant yasin yasinta yasir yasmin yasmina yasmine yasmín yasna yasser yassin yassine yasti yasuhiro yasuko yatan
    yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed yazganalp yazgül yağmur yağın yağızkurt yaşar
    yaşattin yda yeison yejide yekaterina yekbun yekda yelena yelesen yemi yeneral yenifer yenny yepelek yeraz yergha
    yerko yertan yesenia yesica yesoob yessenia yessi yessica yetişal yetunde yevgeny yewande yeşil yfke yi yigit yilmaz
    ying yinthe yiğit ylva ylvie yngve yoann yocelyn yochana yohan yohana yohane yoichi yoko yolal yolanda yolande
    yonatan yonathan yong yono yoon yordan yoruç yosef yoselin yoshiko yoshio yoshita yosma yosuke youba youcef younes
    young-ho youri yousef yousra youssef yousuf yrjö yrsa ysaline yuan yudi yue yug yui yuka yuki yuko yuli yulia
    yuliana yumi yumiko yun yuni yunis yunita yunt yurdanur yurdaser yureed yuri yuridia yurtgüven yurtseven yurttaş
    yussuf yusuf yusuke yuta yutika yuvraj yvan yves yvette yvon yvonne yönetmen yücel yücelen yümun yıldır yılma yến
    zaafir zaahid zaahir zaakir zabir zablon zac zacarías zach zacharia zacharias zacharie zachary zack zackariya zaeem
    zaenab zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahrun zahur zaib
    zaid zaida zainab zainabu zaira zaitra zaituni zak zakaria zakayo zakhele zaliha zalindra zalán zamett zamfir
    zamfira zamir zamira zane zanele zansi zara zarar zaraza zarna zashil zauqi zaweel zayan zayyan zayyir zbigniew
    zbyněk zdenka zdenko zdeněk zdeňka zdislava zdravko zebirce zeferino zehaan zehnia zehra zehranur zeinab zekayi
    zelaya zelda zelha zelma zemzem zende zenia zennun zeno zenobia zenovia zenta zenzele zenzile zerafet zerdad zeride
    zev zevlüde zewad zeynelabidin zeynep zeyno zhang zhanna zhen zhi zhong ziad zibuyile ziedonis ziggy zigrīda zihni
    zikmund zilfa zilmil zimran zina zinal zineb zinhle zinnure zion zipporah zita ziyaettin zizi zlatica zlatko zoe
    zoey zofia zofija zoila zoja zola zoltán zora zoral zoran zorka zoé zoë zsanett zsigmond zsolt zsombor zsuzsanna
    zsófia zuba zubeyde zuhri zulaikha zulema zulfa zumaridi zunilda zuwayhir zuwena zuzana zvonka zvonko zwatie zélie
    zöhrehan züfer züheyla zülbiye zülfüye zülgarni zümre ábel ádám ágatha ágnes ákos álex álvaro ámbar ángel ángela ánh
    áron árpád âdem âlemşah ângela ângelo åbjørn åge åke åsa åse çakar çakırca çaltı çalım çamok çapkan çavuldur çağa
    çağdan çağla çağlar çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz çevregül çilga çinerk çisem
    çokan çolpan çopur çoğay çıdal çıvgın èric éamonn édith édouard élisabeth élise élodie éléonore émile émilie éric
    érica étienne ëakumbu íris ísis ítalo óliver óscar öge ökkaş öktürk ömer ömriye ömür öncel önel öngen önsal örfiye
    örik örjan öryürek östen övün özakan özalpsan özaslan özay özbay özbilek özbilge özdal özdeş özdil özdoğdu özel
    özerdinç özertem özge özger özgün özgür özinal özkent özkutlu özlem özlü özokçu özpetek özpınar özsözlü öztek öztürk
    özyurt özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind úrsula übeydullah üge ülfet ülküdeş ülküm ülle
    ümmahan ümmet ümmühan ümray ünal ünek ünlen ünsever ünübol ürfettin ürper üsame üstün üzer üçgül ādams ādolfs ārija
    ąžuolas đuro đurđica ērika ēriks ēvalds ğanim ģederts ģirts ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš
    ľudmila ľudomil ľudomila ľudovít łukasz şabettin şadıman şafii şahat şahdiye şahinbey şahinder şahmettin şahnuray
    şahıgül şali şamiha şanlı şavki şayan şazime şefi şefiye şehamet şehreban şehza şekim şelâle şemsettin şemsinisa
    şendoğan şenkal şennur şerafeddin şeref şerman şevket şevketfeza şeyda şeyma şide şilan şinasi şirivan şuayp şöhret
    şükri şüküfe šarlota šarūnas šime šimon špela štefan štefanija štefica štefka štefánia štěpán štěpánka šárka žan
    žaneta žanis željka željko želmíra žemyna žiga žigmund živa živilė žofia žofie žygimantas șerban ștefan ștefana
    ștefania аарон август августин авдей аверкий аверьян авксентий аврелій автоном агап агата агафон агафья аггей ада
    адам адриан азар азарий аким акулина алевтин алевтина александар александр александра алексей алексеј алина алла
    альберт альбіна аліна амалія амвросий амвросій амос ана ананий анастасия анастасія анатолий ангела ангелина андрей
    андреј андрон андроник андрій анета анжела анжелика аникей аникита анисим анита анна антип антон антонин антонина
    аніта аполлинарий аполлон арефий аристарх аркадий аркадій арсен арсений артем артемий архип аскольд атанас афанасий
    афиноген бажен билјана благица благој богдан богданна богодар богуслав богуслава болеслав борис борислав борче боян
    бојан бранко бронислав будимир вʼячеслав вадим валентин валентина валерий валерия валерьян валерій варвара варлаам
    варфоломей варфоломій васил василий василина василиса василка василь васка вацлав велимир венедикт вениамин веніямин
    вероника весна видое викентий виктор викторин виктория виолета виссарион виталий владилен владимир владислав владлен
    влас влатко володимир володимира всеволод всемил всеслав вышеслав вячеслав віктор вікторія віолетта віра віталій
    гаврила гаврило галактион галина ганна гедеон геннадий геннадій георгий георгій герасим герман глафира глеб гліб
    горан гордана гордей гордій гостомысл гоце гремислав григорий григорій гурий давид давыд дамјан дан даниел данила
    данило даница данна данче дарина дарија дарко дарья демʼян дементий демид демьян денис дејан димитар димка дмитрий
    дмитро добромысл доброслав доне дорофей драган драгана душан евгений евгения евграф евдоким евдокия евлампий
    евпраксия евсей евстафий евстигней евфросиния егор едита едуард екатерина елена елизабета елизавета елизар елисей
    емельян емил емилија емілія епифан еремей ермил ермолай ерофей еріка ефим ефрем жанна жарко захар зинаида зиновий
    зиновій златослава зоран зорян зосима зоя иван иванка иванна игнатий игор игорь измаил изот изяслав иларион илија
    илья иннокентий иосиф ипат ипатий ипполит ираида ираклий ирина исай исидор йосип казимир каллистрат камілла капитон
    карл карп касьян катерина ким кир кира кирил кирилл кирило клавдий клавдия клавдія климент кондрат кондратий конон
    константин корнил коста костянтин кристина крсте ксения кузман кузьма куприян лавр лаврентий ладимир ладислав лазар
    лазарь лариса лев левко леон леонид леонтий леонтій леонід леопольд лесь лидия лилјана лина лонгин лора лукʼян лука
    лукия лукьян лучезар любим любов любовь любомир любосмысл людмила ліза лілія магдалена майя макар максим максимильян
    марʼяна маргарита мариан марина мария марија марк марко марта мартин мартина мартын мартьян маруся марфа марія
    марјан матвей маја методи мефодий мечислав микита миколай милан милен милена милий милица милован мина мир мирон
    мирослав мирјана митко митофан михаил михайлина михайло михей модест моисей мокей момчило мстислав мілена надежда
    надица надія назар наина наркис наталья наталія натан наташа наум невена нестор никандр никанор никита никифор
    никодим никола николай никон нина нинель нифонт нонна огнен одарка оксана оксенія октябрина олег олекса олександр
    олена олесь оливера олимпиада олимпий ольга омелян онисим онуфрий опанас орест орина орися орхип осип остап остромир
    охрім павел павле павло панас панкрат панкратий пантелеймон панфил парамон пармен парфен пахом пелагея петар петр
    петре петро пилип пимен платон поликарп полина порфирий потап прасковья пров прокл прокофий прохор прохір пріска
    радим радислав радован раиса ратибор ратмир регина ристо родион роза розалія роксолана роман ростислав рубен руслан
    рюрик савва савватий савелий самсон самуил сара сашо сања светлана светозар святополк святослав святослава світлана
    севастьян селиван селиверст семен серафим сергей сергій сигизмунд сидор сила силантий сильвестр симон симона
    синклитикия слободан снежана сніжана сократ соломон соломія софия софија софон софрон софія соња спартак спас
    спиридон станимир станислав станіслав степан стефан стефанија стоян стојан сузана таисия тамара тарас татьяна тања
    твердислав творимир теодор теодора тереза терентий тетяна тимофей тимофій тимур тит тихомир тихон тијана тодор томе
    трајан трајче трифон трофим трохим ульян ульяна устим устин фадей фаина феврония федор федосий федот федір феликс
    феоктист феофан ферапонт филарет филимон филип филипп фирс флорентин фока фома фортунат фотий франц фрол фёкла
    харитон харлампий хома христина христо христофор цвета цветан цветанка чедо чеслав эдуард элеонора эмилия эмиль
    эммануил эраст эрнест эрнст ювеналий юлиан юлий юлия юрий юстим юстина юхим яков якуб яків януарий ярема ярина
    ярополк ярослав ярослава ѓорги ѓорче єва євген єлисавета єлисей єфрем іван ігнат ігор ілля ірена ірина јане јасмина
    јован јована јовче آتنا آدم آراد آرتين آرتین آرش آرمين آرمین آريا آرين آریا آرین آلاء آوا آيات آية آيدا آيلين آيناز
    آیدا آیلین آیناز أجوان أحلام أحمد أرزقي أروى أريج أزهار أسامة أسرار أسماء أسيل أغاريد أفراح أفنان أكرم ألين أماني
    أمل أمير أميرة أمين أمينة أناهيد أناييس أنيس أنيسة أيمن أيوب ؤوف إباء إبراهيم إخلاص إكرام إلياس إلينا إيمان إيناس
    ابتسام ابتكار ابتهاج ابتهال ابوالفضل احسان اسرا اسما اصغر اصيل اعتكاف اعتماد افتكار اكبر الإله الباري الباقي الت
    الجب الجليل الحفيظ الحق الحكيم الحليم الحي الخالق الد الدين الر الرؤوف الرحمن الس الش الص العزيز العليم الغف الغفور
    الغني القادر القد القه الكريم اللطيف المجيد المحيي الملك المولى النا الناز الواحد الينا الینا اميرحسين اميررضا
    اميرعباس اميرعلي اميرمحمد اميرمهدي امیر امیرحسین امیررضا امیرعباس امیرمحمد امیرمهدی ايليا ايمان ایلیا باران بارعة
    باسمة باهرة بتلاء بتول بثينة بدرالد بشرى بلسم بلقيس بلماء بلند بنان بنفسج بنيامين بنیامین بهاء بهار بهجة بهية بوران
    بيسان بيلسان تاج تالا تاليا تامر تحسين ترانيم ترف تعب تقي تمام تميم توفيق توك تولي تولين تينهينان ثائر ثابت ثاقب
    ثامر ثروت ثقيف ثنا جابر جاد جاسم جالا جدي جدير جرير جسور جعفر جلاء جلال جلنار جليل جمال جمان جميل جميلة جنى جهاد
    جهراء جوان جوانا جواهر جود جودي جوري جوليا جوين جيلان حاتم حارث حازم حافظ حامد حدیث حسام حسن حسنا حسني حسنين حسيب
    حسين حسین حفيظ حكيم حلا حلما حليم حمدان حمدي حمزة حمن حمود حميد حنانه حنبل حنفي حياة حيدر حيم خاشعة خاطر خافق خالد
    خالدي خديجة خضر خطيب خلدون خلف خلوصي خليفة خليل خميس خيري خيمر دؤوب دارين داليا دانة داني دانيال دانية دانیال داهي
    داوود دريد دعاء دليل دنيا دهمان ديسم ديمه ذريع ذكي ذيب رؤوف رئيس رائد رائف رابح راتب راجح راجي رازي راسم راشد راضي
    راغب رافع راما رامح رامز رامي راني رانية راوي رباح ربى ربيع رجاء رجائي رجب رحيب رخاء رزين رستم رسمي رسي رشا رشاد
    رشدي رشيد رضا رضوان رضي رفيق رقيه رقیه رمحي رمزي رمضان رها رهيف رواء روبا روبين روحي روز روعة روفيدا رياض ريان ريتاج
    ريتال ريحانه ريف ريفال ريم ريما ريمان ريناد ریحانه زاخر زاق زاكي زاهر زاهي زايد زبير زغلول زكريا زكي زكية زهدي زهرا
    زهران زهرة زهير زياد زيد زيدان زين زينب زينة زینب سائد ساجد ساجي سارا سارة سارینا ساطع سالم سامح سامر سامي ساميار
    ساهد ساهر سبأ سبحان ستايش ستایش سجا سجاد سجى سخاء سديم سراج سرحان سرور سرين سعاد سعد سعدون سعدي سعف سعود سعيد سفيان
    سفير سلاف سلام سلسبيل سلطان سلمان سلمى سليم سليمان سليمة سموح سمير سميرة سنام سنان سهل سهوان سهيل سومية سوگند سيف
    سيليا سيلين سينا سینا شادن شادي شاطر شافع شاكر شامخ شامل شبلي شبيب شجاع شريف شعبان شعلان شعيب شفيع شكري شكيب شهاب
    شهب شهد شهم شهير شوقي شيد شيراز صائب صابر صاحب صادح صادق صارم صافي صالح صامد صباح صبحي صبري صبرينة صبور صبيح صخر صدر
    صدقي صعب صفية صقر صلاح صلح صنديد صهيب صوفيا ضاحك ضاحي ضحى ضرغام ضياء ضيائي طائع طائف طائل طارق طالب طامح طاها طاهر
    طريف طلال طلعت طموح ظاعن ظافر ظاهر ظبي ظريف ظهير عائد عابد عاتب عادل عارف عاصم عاطف عاقل عاكف عالم عالية عامر عباس
    عبد عبدالر عبدالله عتاب عتريس عتز عتيد عتيق عثمان عدلي عدنان عدوي عذب عربي عرشیا عرفات عرفان عرفه عزاز عزمي عزيز عسل
    عصام عصمت عطاء عفيف عقيل علاء علم علوان علي عليرضا علی علیرضا عماد عمر عمران عمرو عمير غازي غالب غالي غامد غانم
    غزوان غزير غطفان غوى غيداء فؤاد فائق فاتح فاخر فادي فارس فارع فاروق فاضل فاطمة فاطمه فاطمياسارينا فالح فايد فتحي
    فتوح فخر فخري فداء فدائي فرات فراس فرج فرح فرحات فرحان فردوس فرزدق فريال فريد فضل فضيل فطين فكري فلاح فلة فهد فهمي
    فوزي فوزية فيصل قائد قادة قاسم قاصد قانت قبس قحطان قدري قصي قصيد قطب قطز قنوع قيس كاتيا كارم كاسر كاشف كاظم كافور
    كامل كاملة كاهينة كايد كبير كتوم كرم كرمة كريم كليم كمال كنار كنان كنعان كوثر كور كیان كیانا لؤي لارا لاس لام لاما
    لانا لبيب لبيد لتين لطفي لطوف لفيف لقاء لقمان لمين لهفان لوجين لورا لورين لوليا ليان ليث ليديا ليزا ليساء ليلى ليليا
    ليم لينا ليندة مأمون مؤمن مؤنس مؤي مائده ماجد مادلين ماذى ماريا مازن ماس مالك ماهان ماهر مايا مبين مبينا مبین مبینا
    متين متین مجاهد مجد محجوب محدثه محسن محفوظ محم محمد محمدامين محمدامین محمدجواد محمدحسين محمدحسین محمدرضا محمدعلي
    محمدمهدي محمدياسين محمدپارسا محمدیاسین محمود محند محيا محيي محیا مختار مخلص مدحت مراد مرادي مرتجي مرتضي مرتقي مرزوق
    مرسال مرشد مرعي مروان مروة مريم مریم مزرية مزهر مسرور مسعود مسلم مشاري مشرف مشرق مشفق مصباح مصطفى مصعب مطاوع مظهر
    معارف معتوق معز معصومه معم معن معين مفيد مقداد مقدام مكر ملاك ملهم مليکا ملیكا ممتاز ممدوح مناف منتصر منسي منصور
    منيب منير منيع منيف مهدي مهديس مهدی مهدیس مهدیه مهران مهسا مهن مهيب موسى موف مولود ميار مياس ميثاق ميرا ميرال ميسور
    ميسون ميع ميلاء ميليسا ميمون مينة نائل ناجح ناجي نادر نادي نادية ناديه ناردين نازنين نازنین ناصر ناصيف ناضر ناضل
    ناظم ناعم نافذ نافع ناهد نبراس نبهان نبيل نبيه نجد نجدت نجم نجمة نجوان نجيب نديم نذر نذير نريمان نرگس نزار نزيه
    نسرين نسيب نسيم نشأت نشوان نشوة نصر نصري نصوح نصور نضال نظام نظمي نعمان نعيم نغم نمر نهاد نوال نوح نور نورس نوره
    نوري نوف نيازي نيايش نير نیایش نیما هاجر هادي هاشم هاني هانية هانيه هانیه هايدي هايل هدى هزار هستي هستی هلال هلالي
    هليا هلیا همام هناء هنادي هند هيا هيام هيثم هيكل هيمان وائل واب واثق وادع واصف واصل وجدي وجيه وحيد ودود وديع وريد
    وسام وسيل وسيم وصاف وصفي وفاء وفائي وفيق وليد وليف وناس يارا ياسر ياسمين ياسمينة ياسين يافع ياقوت يانع يانيس يحيى
    يزيد يسار يسرى يسري يسنا يعرب يعقوب يقين يمام ينيسا يوبا يوسف يونس پارسا پرنيا پرهام پریا کوثر کيان کيانا یاسمین
    یاسین یسنا یلدا یوسف یگانه अकबर अजय अनक अनध अनन अपर अभय अमर अमल अरव अवन अवल आनन आशय इभन कमल करन ङमर जकल जगज जगद जगन
    जगव जतन जनक जयद जयन जयर जयश जलक णभक दमय दमयन धनञ धनम धवल नरपल नरभ नवर पकस पदम परल परव पवन बनव बलक बलद बलर बसन भगवत
    भरत मचन मदन ममत मयङ मशरण यलक रचन रजत रजन रणय रणव रतन रनज रभद रमण रलक रवल रसङ रसन लचन वपन वसन शरत शरद शवल सजन सपन सफर
    सफलत सबनम सरल सरस あすか くみ子 さゆり 美加子 聡太郎 裕美子
    """.split()
)

FAMILIES: frozenset[str] = frozenset(
    """
    丁 万 三上 三好 三宅 三木 三村 三浦 上原 上官 上田 上野 下村 丘 丛 严 中井 中尾 中山 中島 中川 中村 中田 中西 中野 丰 丸山 丸田 丹羽 久保 久保田 乌 乐
    乔 于 云 亓 五十嵐 井 井上 亢 仇 今井 今村 仝 仲 任 伊 伊藤 伍 伏 但 位 佐々木 佐久間 佐藤 佐野 何 佘 余 佟 侯 俞 信 修 倪 傅 储 元 児玉 党 全
    八木 公 兰 关 冀 内山 内田 内藤 冉 农 冯 况 冶 冷 冼 凃 凌 刁 刘 初 利 前田 劉 加藤 劳 勾 包 北川 北村 北野 匡 区 千葉 华 卓 单 南 南宫 南宮 卜
    卞 卢 卫 印 危 卿 厉 原 原口 原田 古 古川 古賀 史 叶 司 司徒 司马 吉 吉岡 吉川 吉村 吉田 吉野 向 向井 吕 吳 吴 呂 周 呼 和 和田 哈 唐 商 喬 單
    喻 嚴 国 土井 土屋 坂口 坂本 堀 堀内 堀口 堀江 堤 塗 塚本 増井 増田 夏 夏侯 大久保 大塚 大山 大島 大川 大木 大森 大橋 大渡 大石 大西 大谷 大野 太田 奉
    奚 奥村 奥田 姚 姜 姬 娄 孔 孙 孟 季 孫 宁 安 安田 安藤 安部 宋 宗 官 宣 宫 宮下 宮崎 宮川 宮本 宮田 容 宾 宿 寇 富 富田 寺田 封 尉 小倉 小山
    小島 小川 小松 小林 小池 小沢 小泉 小田 小西 小野 小野寺 尚 尤 尧 尹 尾崎 居 屈 展 屠 山下 山中 山内 山口 山岸 山崎 山本 山村 山田 岑 岡 岡崎 岡本
    岡村 岡田 岡部 岩崎 岩本 岩田 岳 岸 島 島田 崔 嵇 川上 川口 川島 川崎 川村 川田 工藤 左 巩 巫 巴 市川 帅 师 席 常 干 平 平井 平田 平野 幸 広瀬 庄
    庄司 应 庞 康 廉 廖 张 張 張簡 强 彭 後藤 徐 惠 慕 慕容 應 戈 戎 成 成田 战 戚 戴 房 扈 揭 支 敖 敬 文 斉藤 斎藤 斯 新井 方 施 早川 时 明 易
    昝 星野 晁 晋 晏 普 景 智 曲 曹 曾 服部 望月 木下 木村 本村 本田 本間 朱 朴 权 杉山 杉本 杉浦 李 村上 村井 村田 杜 束 来 杨 杭 東 松下 松井 松原
    松尾 松岡 松本 松村 松永 松浦 松田 林 林田 柏 查 柯 柳 柴 柴田 栗 栗原 栗田 根本 栾 桂 桑 桑原 桜井 梁 梅 森 森本 森田 植 楊 楚 楼 榊原 榎本 樊
    樋口 横山 横田 橋本 檀 櫻井 欧 欧阳 歐 歐陽 武 武田 武藤 段 殷 母 毕 毛 水谷 水野 永井 永田 江 江口 池 池田 汤 汪 沈 沖 沙 沢田 河合 河野 津田 洪
    浅井 浅野 浜田 浦 海 涂 清水 渡辺 渡邉 渡邊 渡部 温 游 湛 湯 溫 滕 满 漆 潘 瀬戸 焦 熊 熊谷 燕 片山 片岡 牛 牟 牧野 狄 玉 王 班 甄 甘 田 田中
    田口 田島 田村 田辺 由 申 町田 畑中 留 畢 白 白井 白石 皮 盖 盘 盛 盧 相 相馬 瞿 矢野 石 石井 石原 石川 石橋 石田 祁 祖 祝 神田 福井 福島 福本 福田
    禹 秋山 秦 程 稲垣 穆 窦 章 童 竹内 竹田 符 简 管 簡 籃 米 粘 粟 紀 索 細川 練 繆 纪 练 缪 罗 羅 羊 翁 翟 耿 聂 聶 胡 胥 臧 舒 艾 芦 芮 花
    苏 苑 苗 苟 若林 范 范姜 茅 茹 荆 荒井 荒川 荒木 荣 莊 莫 菅原 菅野 菊地 菊池 華 萧 萩原 萬 葉 葛 董 蒋 蒙 蒲 蓝 蔡 蔣 蔺 蕭 薄 薛 藍 藤井 藤原
    藤本 藤沢 藤田 蘇 虞 衡 衣 袁 裘 裴 褚 西山 西川 西村 西田 覃 解 許 詹 諸葛 謝 譚 计 许 诸 诸葛 谈 谌 谢 谭 谷 谷口 豆 豊田 賀 賈 賴 费 贺 贾
    赖 赫 赵 趙 足立 路 车 辛 辜 边 辻 近藤 连 迟 連 逯 遠藤 邓 邝 邢 那 邬 邰 邱 邵 邸 邹 郁 郎 郑 郜 郝 郭 都 鄒 鄔 鄞 鄢 鄧 鄭 酒井 野口 野村
    野田 金 金井 金子 金田 鈴木 錢 鍾 鐘 钟 钱 银 長尾 長谷川 関 関口 閻 闕 關 门 闭 闵 闻 阎 阙 阚 阮 阳 阴 阿 阿部 陆 陈 陳 陶 陸 陽 隆 隋 雍 雷
    霍 青木 靳 鞠 韋 韓 韦 韩 須田 須藤 顏 顧 项 顾 颜 飯塚 飯島 飯田 饒 饶 馬 馬場 馮 駱 马 骆 高 高山 高島 高木 高橋 高田 高野 魏 魯 鮑 鲁 鲍 鲜
    鹿 麥 麦 麻 黃 黄 黎 黒田 齊 齋藤 齐 龍 龎 龔 龙 龚 강 고 곽 구 권 김 나 남 노 류 문 민 박 배 백 서 성 손 송 신 심 안 양 엄 오 우 유 윤 이
    임 장 전 정 조 주 지 진 차 최 하 한 허 홍 황
    """.split()
)
