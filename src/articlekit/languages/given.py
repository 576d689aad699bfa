"""Given names: the commoner ones of the US Census of 1990 (public domain), without those that are common words, and of other languages.

A name's absence says nothing. They tell "Jane Doe" on a line of its own from "Home Page".
"""

GIVEN: frozenset[str] = frozenset(
    """
    aaliyah aarav aaron aashish abby abdul abdullah abe abebe abel abhishek abigail abimbola abiodun abraham abu ace
    ada adaeze adam addie addison ade adebayo adel adela adele adeline aditi aditya adnan adolfo adolph adrian
    adriana adrien adrienne adrián adéla afolabi afonso agata agathe agnes agnieszka agnès agus agustin agustín
    ahmad ahmed ahmet aida aidan aiden aileen aimee aisha aisyah ajay ajit akari akash akira akram akshay al alaa
    alain alan alana alasdair alba albert alberta alberto alec alejandra alejandro aleksander aleksandr aleksandra
    aleksei alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandria alexei alexis aleš
    alfonso alfred alfredo ali alice alicia alina aline alisa alisha alison alissa alistair aliya aliza allan allen
    allie allison allyson alma alonzo alphonso alta althea alton alvaro alvin alyce alyse alyssa amal amanda amara
    amber amelia amelie amie amina aminata amir amira amit amita amitabh amol amos amy amélie ana anand ananya
    anastasia anaïs anders andre andrea andreas andrei andres andrew andrey andrzej andrés andy anele angel angela
    angelia angelica angelina angeline angelo angie angus anh ani anil anita aniya anja anjali anke ankit ankita ann
    anna annabel annabelle annalisa anne annette annie annika anshul anthony antje antoine antoinette anton
    antonella antonia antonio antónio anurag anushka anwar aoife april arabella araceli arash archana archie aria
    ariana arianna arief arif arjun arkady arlene arline arlo armand armando arnaud arne arnold art arthur artur
    arturo artyom arun arvind aryan asher ashish ashlee ashley ashok ashwin asif aslı asma astrid asuka aubrey audra
    audrey august augusta aulia aurelia aurora aurore aurélie austin autumn ava avery avinash avis axel aya ayaka
    ayanda ayesha ayo ayu ayça ayşe aziz babajide bailey bambang baptiste barbara barbora barbra barry bart bartosz
    barış basel bashar basil bastien beata beatrice beatriz becky begoña belinda belén ben benedetta benedikt benita
    benito benjamin bennie benny benoît bent beren berk bernadette bernadine bernard bernardo bernd bernhard bernice
    bert berta bertha bertrand bessie beth bethany betsy bette bettie betty bettye beulah beverly bex bharat bianca
    bilal bill billie billy binh birgit birgitte bjarne bjorn björn blaine blake blanca blanche blanka bo bob bobbi
    bobbie bobby bogdan bongani bonita bonnie boris boyd bożena brad bradford bradley brady brain brandi brandon
    brayden brenda brendan brenna brent bret brett brian briana brianna bridget bridgette britt britta brittany
    brittney brook brooke bruce bruno bryan bryant bryce bryon bud buddy budi burak burkhard burton buse byron byung
    bérénice büşra caio caitlin cal caleb callie callum calvin cameron camilla camille canan candace candice cansu
    cara carey carl carla carlene carlo carlos carlton carly carmela carmella carmen carol carole carolina caroline
    carolyn carrie carroll carsten carter cary carys casey cassandra cassidy cassie catalina catarina caterina
    cathal catherine cathleen cathy catriona cecelia cecil cecile cecilia cedric celeste celia cem ceren cesar chad
    chandan chandra chang-ho chao charity charlene charles charlie charlotte charmaine chase chasity chelsea chelsey
    chen cheri cherie cheryl chester chi chiara chidi chika chimamanda chinedu chloe chloé chris christa christelle
    christer christi christian christie christina christine christoph christophe christopher christy chrystal chuck
    chukwuma ciara ciarán cindy claas claire clara clare clarence clarice clarissa clark claude claudette claudia
    claudine claudio clay clayton clemens clement cleo cleveland clifford clifton clint clinton clyde clémence
    clément cody colby cole colette colin colleen colton concepcion connie connor conor conrad consuelo cora corey
    corine corinne cormac cornelia cornelius corrine cory courtney coy craig crispin cristian cristiano cristina
    crystal curt curtis cynthia cyrus cécile cédric céline césar dagmar daisuke daisy dale dalia dalibor damian
    damien damon dan dana dane daniel daniela daniele danielle dannii danny dante daphne daragh darcy daria darin
    darius dariusz darla darlene darnell darrel darrell darren darrin darryl darwin daryl dave david davide davis
    dawid dawn dean deana deanna deanne deb debbie debora deborah debra declan dee deena deepak deepika defne deidre
    deirdre delbert delia della delores deloris delphine demetrius demi dena denis denise deniz dennis denny derek
    derick derrick derya desiree desmond detlef dev devesh devika devin devon dewayne dewey dewi dexter dhruv dian
    diana diane dianna dianne diarmuid didier diego dieter dilek dimas dina dinesh dion dirk divya dixie dmitri
    dmitry dollie dolly dolores domenico domingo dominic dominick dominik dominika dominique don dona donal donald
    donatella donna donnell donnie donovan dora doreen doris dorota dorothea dorothy dorthy doug douglas doyle drew
    duane duarte dudley dung dustin duygu dwayne dwight dylan eamon earlene earline earnest earnestine ebba ebony
    ebrahim ebru ece eckart ed eda eddie eddy edgar edith edmond edmund edna edoardo eduardo edward edwin edwina
    effie efrain ehsan eileen eimear eka ekaterina elaine elbert eldon eleanor elena eli elias elif elijah elin
    elinor elisa elisabeth elisabetta elise eliza elizabeth eliška elke ella ellen elliot elliott ellis elma elmer
    elnora eloise elsa elsie elton elva elvia elvin elvira elvis elwood emad emanuel emanuele emeka emel emery emi
    emil emilia emilio emily emine emma emmanuel emmanuelle emmett emre enrico enrique eoin ercan erdem eren eric
    erica erick ericka erik erika erin erma ernest ernestine ernesto ernie ervin erwin esme esmeralda esperanza esra
    essam essie esteban estela estella estelle ester esther ethan ethel etta euan eugene eugenia eugenio eula eun-ji
    eunice eva evan evangeline eve evelyn everett evgeny ewa ewan fabian fabien fabio fabrice fabrizio fadi faisal
    faith fajar fang fannie farah farhan farid fatih fatima fatma fatmanur fatou fay faye federica federico felicia
    felipe felix feng ferdinand fergal fergus ferhat fern fernanda fernando fidel figen filip filipa filippo finlay
    finn fiona fionnuala firas fitri flavia flo flora florence florian flossie floyd folake forrest fran frances
    francesca francesco francine francis francisca francisco franck frank frankie franklin františek franziska
    françois françoise fraser frauke fred freda freddie freddy frederick fredrick fredrik freya frida frieda
    friedrich fritz frode frédéric funke furkan fábio gabriel gabriela gabriele gabrielle gaia gail gale galina
    gamze gareth garland garrett garry gary gaurav gautam gavin gayle gaëlle geeta geir gema gemma gena gene geneva
    genevieve gennady geoffrey georg george georgette georgia georgie georgina georgy gerald geraldine gerard
    gerardo gerd gerhard germán gerry gertrude gethin ghassan giacomo gian gianluca gianni gilbert gilberto giles
    gilles gina ginger giorgia giorgio giovanni girish gisela giselle giulia giulio giuseppe gizem gladys gleb glen
    glenda glenn glenna gloria goldie gonzalo gonçalo gopal gordon grace gracie graciela grady graham grant grażyna
    greg gregg gregorio gregory greta gretchen greyson grigory grover grzegorz gráinne grégoire guadalupe gudrun
    guido guilherme guillaume guillermo gunnar guo gus gustav gustavo guy gwen gwendolyn gwyneth géraldine gökhan
    götz gül gülay gülşen günter günther habib hadi haitham hakan hal hala haley hamid hamish hamza hana hanan hani
    hanna hannah hanne hannes hans hao harald harish harlan harley harmony harold harriet harriett harrison harry
    harsh haruka harvey hasan hassan hatice hattie hayden hazel heather heba hector hedda heidi heike heiko heinrich
    heinz helen helena helene helga helle helmut hemant hendra hendrik henning henri henrietta henrik henry herbert
    heriberto herman hernán hervé hiba hien hilary hilda hilde hillary hiram hiroshi hiroyuki hisham hoa holger
    holly homer hong hope horace horst hossein howard hub hubert huda hugh hugo hugues hui humberto hung hunter
    huong hussain hussein huy hye-jin hyun hyun-jin hyung-jin håkan héctor hélène hüseyin iain ian ibrahim ida
    ifeoma ignacio igor ike ikechukwu ila ilaria ilene ilse ilya iman imelda imogen imogene imran ina indah indra
    ines inez inga inger ingo ingrid ingvild inna intan inés inês ira irem irene irina iris irma irvin irving isaac
    isabel isabell isabella isabelle isaiah isla ismael ismail isobel issac iva ivan ivana ivo ivy iván iwan iwona
    izabela jabulani jacek jack jackie jaclyn jacob jacqueline jacquelyn jacques jacqui jada jade jaden jagdish
    jaime jake jakob jakub jamal james jami jamie jamila jan jana jane janelle janet janette janice janie janina
    janine janis janna janusz jared jaroslav jarosław jarrod jarvis jasmine jason jasper javier jaxon jay jaya
    jayant jayne jayson jean jean-baptiste jean-claude jean-françois jean-louis jean-marc jean-marie jean-michel
    jean-paul jean-philippe jean-pierre jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeff jeffery
    jeffrey jeffry jemima jemma jenifer jenna jenni jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine
    jerome jerri jerry jerzy jesper jess jesse jessica jessie jesus jesús jewel jewell ji-hoon ji-hye jiang jill
    jillian jim jimmie jimmy jin jing jinwoo jitka jiří jo joachim joakim joan joana joann joanna joanne joaquin
    joaquín jocelyn jochen jodi jodie jody joe joel joesph joey johan johann johanna johannes john johnathan johnnie
    johnny joko jolene jon jonas jonathan jonathon joni jonny joon-ho jordan jordi jorg jorge jose josef josefa
    josefina joseph josephine josh joshua josie joss josé joy joyce joão joël juan juana juanita jude judi judith
    judy jules julia julian juliana juliane julianne julie julien julieta juliette julio julius jun june jung-min
    junior justin justine justyna jutta jyoti jérémy jérôme józef jörg jørgen jürgen kaan kacper kadir kagiso kai
    kaitlyn kalpana kamal kamil kaori kapil kara karan karel karen kari karim karin karina karine karl karl-heinz
    karla karolina karsten kartika kasey kasper katarzyna kate katelyn kateřina katharina katharine katherine kathie
    kathleen kathrin kathrine kathryn kathy katie katja katrin katrina katy kavita kay kaye kayla kaylee kayleigh
    kazuo keiko keira keisha keith kelley kelli kellie kelly kelsey kelvin kemal ken kendall kendra kendrick kenji
    kenneth kenny kent kenta kerem keri kermit kerri kerry kerstin kevin khaled khalid khanh kiera kieran kim
    kimberley kimberly kiran kirill kirk kirsten kirsty kit kjell kjetil klaus klára knut kofi koichi konrad
    konstantin kota kris krishna krista kristen kristi kristian kristie kristin kristina kristine kristoffer
    kristopher kristy kristýna krystal krystyna krzysztof kseniya kumar kunal kurt kwame kwesi kyle kylie kyung
    lacey lachlan ladonna laetitia laila lakeisha lakisha lakshmi lalit lamar lamia lamont lan lana lance lane lara
    larisa larry lars lasse latasha latisha latonya latoya laura laure laurel lauren laurence laurent laurie laverne
    lavonne lawanda lawrence layla lea leah leann leanne lee lei leif leigh leila lela leland lena lenka lennart
    lenora lenore leo leola leon leona leonard leonardo leonid leonie leonor lerato leroy lesley leslie lestari
    lester leszek letha leticia letizia lev levi lewis lexi lia liam liang libby lidia lila lilah lilia lilian
    lillian lillie lilly lily lin lina linda lindsay lindsey line ling linh linn linnea lionel lisa lise liu livia
    liz liza lizzie lloyd logan lois lola lonnie lora loraine loren lorena lorene lorenz lorenzo loretta lori lorie
    lorna lorraine lorrie lothar lotta lotte lottie lou louie louis louisa louise lourdes lowell loyd loïc luann
    lubna luboš luc luca lucas lucia lucie lucile lucille lucinda lucy lucía ludovic ludwig luella luigi luis luisa
    luiz luiza lukas luke lukáš lula lupe luther lutz luz luís lwazi lydia lyle lynda lyndsey lynette lynn lynne
    lyudmila léa léo lúcia mabel mable mac macarena maciej mack mackenzie maddie maddy madeleine madeline madelyn
    madge madhav madison mae maeve mafalda magdalena maggie mahesh mahmoud mai mairi maisie maja majid makayla
    makoto maksim malcolm malin malinda mallory malte mamadou mami mamie mandla mandy manfred manish manoj manolo
    manon mansour manuel manuela marc marcel marcella marcello marcelo marci marcia marcie marcin marco marcos
    marcus marcy marek maren margaret margarete margarita margery margie margo margot margret marguerite mari maria
    marian mariana marianne mariano maribel maricela marie marietta marilyn marina marine mario marion marisa
    marisol marissa marit maritza marius mariusz marjorie mark markus markéta marla marlene marlin marlon marnie
    marsha marshall marta martha martin martina marty martyn marva marvin marwa mary maryam maryann maryanne marylou
    masahiro masako masayuki mason massimiliano massimo mateo mateus mateusz mathew mathias mathieu mathilde matilda
    mats matt matteo matthew matthias matthieu mattia mattie matías maud maude maureen maurice mauricio maurizio
    mauro mavis max maxim maxime maximilian maxine maxwell maya maynard mayra mayumi małgorzata meagan meena
    meenakshi meera meg megan meghan megumi mehdi mehmet mehtap mei melanie melba melike melinda melis melisa
    melissa melody meltem melva melvin mercedes mercy meredith merle mert merve mette mia micah michael michaela
    michal michał micheal michel michela michele michelle michèle mickaël mickey miguel miho mikael mikaela mike
    mikhail mikkel mila milagros milan mildred miles millard millie miloslav milton min min-ji min-seok mindy
    minerva ming minh minho minnie miranda mireille miriam mirko miroslav mirosław misaki misty mitchell mitzi moe
    mohamed mohammad mohammed mohan moira moises mollie molly mona monica monika monique monte montserrat monty
    morag morgan morgane moritz morris morten moses mostafa motoko moussa mpho muhammad mukesh murat muriel murray
    mustafa myra myrna myron myrtle máire mário mónica nabil nada nadezhda nadia nadine nadja najib namrata nan nana
    nancy nandini nanette nannie naoko naomi naoya naresh nasser nat natalia natalie natalya natasha nathalie nathan
    nathaniel naveen neal ned neeraj neha neil nelda nele nell nellie nelson neslihan nettie neva nga ngoc ngozi
    nguyen nhung nia niamh nicholas nichole nick nickolas nico nicola nicolas nicole nicolò nidal nieves nigella
    nikhil nikita nikki niklas nikolai nilesh nils nina ning nisha nita nitin njeri noah noe noel noemi nola nolan
    nomsa nona nonhlanhla nora norbert noreen noriko norma norman norris nosipho nour noémie ntombi nuno nur nuria
    nurul oakley obinna odell odessa ofelia oisín oksana ola olaf olav ole oleg olena olga olive oliver olivia
    olivier ollie olu olumide omar ondřej onur onyeka ophelia ora orhan orla orlando orville osama oscar oskar osman
    otis otto ousmane ove owain owen pablo padraig paige palesa paloma pam pamela pankaj paola paolo parker parul
    pascal pat patrica patrice patricia patrick patrik patsy patti patty paul paula paulette pauline paulo pavel
    pavla paweł pearl pearlie pedro peg peggy pelle penelope penny pepper per per-erik percy perry pete peter petr
    petra petro petter phil philip philipp philippe phillip phoebe phuong phyllis pia pierluigi pierre pietro pilar
    ping piotr pippa polina polly pooja poppy prabhakar prachi pradeep prakash pranav prasad prashant prateek pratik
    praveen preeti preston priscilla priya priyanka przemysław putri putu pádraig pål pınar qiang quang quentin
    quincy quinton quynh rabab rachael rachel rachelle radek radim radosław rae rafael rafaela rafał rafe raffaele
    raghav ragnar rahul rainer raj rajat rajeev rajesh rajiv rakesh ralf ralph ram ramesh ramiro ramon ramona ramón
    randal randall randi randolph randy rania raphael raphaël raphaëlle raquel rashid rashmi rasmus raul ravi ray
    raymond raúl reba rebecca rebekah reece reed reem reena reggie regina reginald reid reinhard rekha rena renata
    renate rene renee rené reuben reva rex reynaldo reza rhiannon rhoda rhona rhonda rhys ricardo riccardo rich
    richard rick rickey rickie ricky rigoberto rikke riley rima rina rio rita ritu rizki rob robbie robert roberta
    roberto robin robyn rocco rochelle rocío rod roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit
    roland rolando rolf romain roman romeo ron ronald ronda ronnie roosevelt rory rosa rosalie rosalind rosalinda
    rosalyn rosanna rosanne rosario roscoe rose roseann rosemarie rosemary rosetta roshan rosie roslyn ross rowan
    roxanne roxie roy royce ruaridh ruben ruby rubén rudolf rudolph rudy rufus rui rune ruslan russel russell ruth
    ruthie ryan ryo ryota ryszard rémi rémy róisín rüdiger saad sabine sabrina sacha sachin sadia sadie safa sahil
    said sakshi sakura sal salah salem salim sallie sally salma salvador salvatore sam samantha sameer sami samir
    samira sammie sammy samuel sana sandeep sandhya sandra sandrine sandy sang-hun sanjay sanjeev santiago santos
    santosh saoirse sara sarah sascha sasha saskia satish satoshi saul saundra saurabh savannah scot scott scotty
    seamus sean seb sebastian sedat selena selim selin selma sema serena serge sergei sergey sergio serkan seth
    seung sevgi sevinç seán shadi shailesh shaima shan shana shane shankar shanna shannon sharad shari sharon
    sharron shashi shaun shauna shawn shawna sheena sheila shelby sheldon shelia shelley shelly sheree sheri sherif
    sherman sherri sherrie sherry sheryl shilpa shinichi shirley shota shreya shruti shu shweta sian sibel sid
    siddharth sidney sienna silke silvia silvio simon simona simone sina sinan sinéad siobhán sipho siri siti
    siyabonga sizwe siân skye smita sneha socorro sofia sofía sohail sol solomon solveig solène sonal sonali sondra
    songül sonia sonja sonya soo-jin sophia sophie spencer sri srinivas stacey staci stacie stacy stan stanislav
    stanisław stanley stefan stefania stefanie stefano steffen stein stella steph stephan stephanie stephen sterling
    steve steven stewart stian stuart stéphane stéphanie su sudhir sue suleiman sultan suman sumit summer sung-ho
    sunil sunita suresh surya susan susana susanna susannah susanne sushant susie suzanne suzette sven svend svenja
    svetlana swati sybil sydney sylvain sylvester sylvia sylvie synne szymon sébastien søren sławomir tabatha
    tabitha tad tadeusz tadhg takashi takeshi talia tamar tamara tameka tami tamika tammi tammie tammy tamsin tania
    tanisha tanja tanvi tanya tao tara taras tarek tareq tariq taro tasha tatiana tatyana taylor ted teddy tendai
    terence teresa tereza teri terrance terrell terrence terri terrie terry tess tessa tetsuro thabo thaddeus thandi
    thanh thao thelma themba theo theodore theresa therese thi thiago thibault thierry thilo thomas thorsten thu
    thurman thuy théo tia tiago tien tiff tiffany tiisetso till tim timmy timo timothy tina ting tobias toby tod
    todd tolga tom tomas tomasz tommaso tommie tommy tomoko tomás tomáš toni tonia tony tonya tor tora torbjørn tore
    tori torsten toshio tracey traci tracie tracy trang travis trent trevor tri tricia trina trine trinh trish
    trisha tristan trond troy trudy trung tuan tumelo tuncay tunde tushar tuyen tuğba tuğçe ty tyler tyrone tyson
    uche uday udo ufuk ulf uli ulick ulla ulrich ulrika ulrike ulysses umar umberto umut unathi ursula urszula usman
    uta ute uwe vaibhav val valarie valentin valentina valeria valerie valerio valery valérie van vance vanesa
    vanessa varun vasco vasily vaughn velma vera verena vern verna vernon veronica veronika vibeke vic vicente vicki
    vickie vicky victor victoria vidya viggo vijay vikas vikram viktor viktoria vinay vince vincent vincenzo vineet
    vinod viola violet virgie virgil virginia virginie vishal vitaly vitor vittoria vittorio vivek vivian vladimir
    vladimír vojtěch volkan volker volodymyr vyacheslav václav víctor vít vítor věra wade wael wahyu waleed walid
    wallace walter wanda wangari wanjiku ward warren wayan wayne wei wen wendell wendi wendy werner wes wesley
    whitney wiebke wiktoria wilbert wilbur wiley wilfred wilfredo wilhelm will willa willard william williams willie
    willis wilma wilson winfried winifred winnie winston wojciech wolf wolfgang woodrow xander xavier xiao ximena
    xin yan yana yang yann yannick yaroslav yasemin yash yashwant yasmin yasmine yasser yasuko yavuz yaw yağmur
    yekaterina yelena yemi yesenia yevgeny yi ying yiğit yoko yolanda yong yoon yoshiko yoshio young-ho yousef
    youssef yousuf yuan yudi yue yuka yuki yuko yuli yulia yumi yun yuri yusuf yusuke yuta yves yvette yvonne zac
    zach zachary zack zahra zaid zainab zak zanele zara zbigniew zdeněk zehra zeinab zelma zev zeynep zhang zhanna
    zhen zhi zhong ziad zoe zoey zofia zola zuzana álvaro ángel ángela åsa åse çağla éamonn édouard élise élodie
    éric étienne óscar özge özgür özlem łukasz şeyma štěpán šárka
    """.split()
)
