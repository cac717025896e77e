// Made of the given names of gender-detection-from-name 1.11.5 that are words of word-list 4.1.0 too (both MIT), less the traditional
// names of English and those that are far more often names.

/** English words that few people bear as a given name, so that they show no person. */
export const WORDS_NOT_NAMES: ReadonlySet<string> = new Set(
  `
aarti abas abbas abed abid able abri aby acacia ace acer adit admire adonis adore aeon aerial aeries aero agape aggie ai aide
ailed aine akela akin aking ala alaska alba albino alder aldrin alee alfa alias alif aliya aliyas allee alley allure alma alp
alpha alter ama amadou amandine amaryllis amazing amber ambrosia ambry ameer amen ames amethyst ami amia amias amie amin
amine amity ammon amrit amrita an analyse anan andro andromeda anele anes angelic angelus angle ani anil anis anise annalize
annas anta antara ante anthem any apollo apollos apple aqua arcadia arch archer areg arena ares aria arias aris arista arna
arrow artis ary asar ashraf askari aspen aster atalaya atlas atom auburn auguste aura auric aurora autumn ava avant avanti
ave avel avenir avian avion avital awa axle ayah aye azalea azan azon azure baby bailee bailie baillie baker balthazar bam
bambi bane bani bania banks banner banning banyan baron barret barton baxter bay bayle bear beau beautiful beauty beaux bekah
belladonna benet bennet bergen berk berlin beryl betel bethel bhakti bijou bijoux bindi bing birch birk bishop blade blain
blaize blase blaze bless blessed blessing blimy bliss blossom blue bode bodhi bon bonham bonita bonny booker bora boss boston
bow bowie bowman boy bracken brae brain brander brant brave bray brazil breeze breezy brei bren brent brewer briar brick brie
brier brig bright brighten brin bristol brit brock brogan brook brooks brown bruin buck buddy burke burton buster butch cache
cade cadee cadence cadi cadie caesar caid caiman cain caliber caliph calix calla callee calliope calypso camaron camas camber
camelia camellia cameo camorra camp can candela candida candie cane canna cannon canon canton canyon caprice captain carder
cardon carles carlin carline carman carmine caron carr carrick carron cartel carter carver case cash cashmere cassia castor
catch catcher cate catlin cayenne cayman caz cedar ceili ceilidh celesta celestial celestine cella cerise chace chad chai
chaise champ champion chana chance chancellor chandler channel chaos chapel chapman chara chardonnay charisma charleston chas
chase chastity chay chaya che chela cherish cherry chevy chi chianti chief chimere china chino chip chosen christen christie
cid ciel cinch cinnamon cinque cion cire cisco clarity clary cleopatra clever cline clint cloud clover clovis coal coda coden
cohen collier collins colorado colt coltan colter comfort contessa cooper copper coral corban corby cord cordelle corvus
cotter cotton cougar coulter couper courage couture cove covin cowan coy crash craven cree creed creek creston crew crewe
crews cricket crimson cris crispin crista cross cru crue cruise cully curran cutler cutter cyan cypress cyprian cyprus czar
czarina dace daemon dago dahlia daily daimen daimon daine daleth dali dally daman damar damiana dang danish dari daric daris
darling darnel darshan dash daud daven davit dawn dayan deacon dearies decker deejay deen deep delight delta demon denarius
denay deni denim deny deray desi desire desman destine destiny dev deva devon dewan dewitt dex dexter dharma diamante diamond
diesel din dinero dirk disa diva divine divinity dixie diya doc dodge dolce domino dorsa dory doss dove dovie draco dragon
drake draper dray dream drey driver duan duff duke dulcinea dulse durant dusty dynasty ean early ebon ebony echo edge eh elan
elder eldin else elver ember eme emerald emeraude emery emir emperor empress ender enes envy eon epiphany era eros essence
eternity even evens ever evert exodus fable fae fancy fantasia fantasy fares farren favor favour fawn fe feather fern
fielding finnan fisher fletcher flint flor forest forever fortune foster fox frankly free freedom freeman fuller future gable
gad gadge gage gala galaxy galilee gardenia garland garner garnet garrison garron garth gates gauge gean gemini gemma gena
general geneses genesis geneva genie gentry geo germain german geronimo ghazi gibson gift gila girl given god goddess golden
goldy gor gorge gorgeous grace gracious gradin gram granger granite graven gray grayer greenly grey greyer griffin griffon
gryphon gunner gunter guy gypsy hadden haddie hade haik haily haji hakeem hakim hale hall hallel halo hamed hamlet hamzah han
handsome hansel hao happy harbor hardy harim harish harmony harper harsh hart hatcher haven havoc hawk hayle hays hayward
haze hazel heath heaven heavenly hebe hector heiress helio helios helmer hend henley henna hero heron hila hill hind hiya
hogan holden holiday holland holly holt homer honesty hooper hope horizon hosanna hosannah huck huckleberry hung hunter
hurley hutch hyacinth hyla ibis icker ilea ilia imagine imari indigo infant infinity innocence inti io ion ire iris island
ita ivory ja jackman jaeger jag jager jagger jai jak jam jammy jamon janny jasey jasmine javel jawan jaycee jazz jazzman
jazzmen jedi jehad jerid jerrid jersey jesus jet jetson jewel jewels jezebel jihad jin job jobe johnson jones joram joss
journey jovial jubilee judas judge jun juniper justice juvenal kade kadi kae kaed kaid kail kain kais kaiser kaizen kale
kalif kalis kami kamila kana kanae kandy kane karas karma karo karri karris karter kasha kashmir kata katana kati kauri kayle
kayo kazi kea keelie keen keir kell kelson keltie kelty kemper kenner kennet kennett keno kern kerria kestrel khalif khalifa
khan khaya khi ki kier kiev kiley kina kindle kindred kingdom kino kipp kirana kirtan kismet kitty kiva knight knowledge ko
koa kohen kohl koi koji kora kore kumari ky kye kylin kyrie kyrielle kyu lacy laddie laden lady lain laird laith lake lakin
lam lama lambert lamia lanai lancer lander lang langley lark lathen latron latu lavender law leaf leam lean leany ledger
legacy legend legion lehua leone lev leviathan levin lex lexis liane liang liberty lief lien light lilac lin linden lino lion
lipa lira livier loden logon long loran loreal lory lotte lotus louden love lovely loyal loyalty lucky lulu luma lux luz lyam
lynx lyra lyric lyrics lyssa ma mace machi macon madden maddock madonna magdalen magdalene magenta magic magnolia magnum maha
mahogany maiden maile mainor maire majestic majesty major mak makar maki mako maks mala male mali malic mallee mana manaia
manas mandi mandolin mane manhattan mani manna manning mantas manual maple mar mara marae marah maranatha marigold mariposa
marle marlin marline marly maron marque marquee marques marquis marquise marry mars marshal marshall martel marten martial
marvel marvelous maryjane mason massa master matai matin mats mauri maven maverick mavin mavis maxi maximum maximus mayan
mazey mazy mead meadow mecca medina meer meet mela melba melena melik memory mercer meri meridian merit merlin merry mesa
messiah meta mi mica mico mignon miha milady milia miller million mills ming minor mir mirabelle miracle mirage miri miro
mirza mister misty modesty money monish montre moo mora morgen morning mosses moxie moya mukhtar murphy my mystery mystic
mystique naif nain naira nala nalla nam nana nare nation nature navy nay nazir neal nema nene nestor neve newell nidal nieve
nieves nigella nils nirvana nisi nixie nkosi noble noni nori north not notorious nouvelle nova novella novelle november nubia
nur nyala nyssa oak oasis obi ocean odyssey ohm ole om omega onyx opal orchid oriel pace pacey paco page paisley palmer papa
pape paradise paras paris parish park parker parks parley pasha passion pastor patron pavan paw pax peace pearce pearl
pebbles pepper perfecto peri petar pharaoh phenix phi phoenix piers pilar pilot piper pixie poem poet poetry pol pollyanna
polo poppy porter portland posey prairie praise prajna precious prem prentice price priest primo prince princess pristine
prodigy promise prophet prosper prosperity psalm psalms puja purity purpose queen queenie quest quetzal quin quince quint
quintan race racer rage rai raia raider rain rainbow raine rainier rainy raj raja rajah rakia ram rami ramie ramin rana rance
rand randie randon ranee ranger rani ransom rashed raven ravin raya rayah rayne rayon reality reata rebel redd reed reef rees
reeve reeves reginae reginal rei reif reign reis remedy renne reo revel reynard rhapsody rhone rhythm ria rider ridge ridley
riel riggs righteous riley rima rin riot rishi riva riven river rivers roan roary rock rocket rocky rogers rogue roma rone
ronin ronnel rook rope roper roque rorie rosaria rosary rosella rosette rosy rowdy rowen royal royalty rubin ruby rumor rune
rush russia rut rya rye sabella saber sabin sabir sable sabra sabre saddie sadhana sadi safari saffron saga sage sahib sai
said sailor saim saint sair saith sakai saki salina sama samadhi samba samiel samier san sander sanders sang santo santos
sapphire saran saree sari satchel satori savant savior savoy saw sawyer sayed sayer sayid sayon scarlet scion scout season
secret seif selah sena sender seneca senna senora sequoia sera serafin seraph seraphim seraphine serenity serin serra seven
shad shade shadow shadrach shady shah shaheed shahid shaikh shaley shalom shama shamal shamus shan shanti shanty sharia
shariah sharif shaul shaw shaya shea sheikh shepherd sheriff sheva shine shir shiv shiva sholom shone shooter shraddha shun
shy siddhi sierra siler silver sima simar simi sincere sir sire siren siri siris sirrah sissy ski sky slade slate slater
sloan smriti snow sojourner sola solace solan sole solei soli solon son sonnet sophy sora sorrel soul sparkle sparrow spartan
spike spirit spring sri star starlet starling starlit starr steel steely stela stellar stetson stevens stiles stillman stokes
stone stonewall stoney storey storm stormy story strider strummer styles success sultan sultana summar summer summit sun
sundae suni sunny sunset sunshine supreme sura surah swan sway sweet sye syed sylis sylvan symphony syrah taber tabor tad tae
tag taha tai taiga tailor taira tais tait taj tala talar talbot talea tali tallis tally talon talus tam tamari tamber tamer
tana tank tanna tannah tanner tansy tao taos taras taro tate taurean tava tawny tay tayra tea teal tee tein tel tela telia
tempest temple tenia terek tesla tex texas thane thang thatcher thorn thunder thy tian tiara tice tige tiger tiki tilak tiler
timber timon tin titan tolan tomia toney tor tora torah tosh trace tracker tram tramel tramell trapper tray treasure trenise
tres tressel trevis trew trez trice trig trigo trilby trill trinity trip triton tron trooper trotter true truly trust truth
tuan tuck tucker tuff turner twilight tyde tye tyee tyke tyne tyran tyranny tyre ulices unique unity unknown urban usher vail
valencia valiant valkyrie valor vanity veena veer vega vegas velvet venus verity vesper vesta victorious victory vienna
violet vita viva wade waled wali walker ward warner weber wellington wells wheeler whisper wilder williams willow windy winn
winner winter wisdom wolf wrangler wren wright wyn wynn xenia xylan yale yamen yarely yaw yen yogi yojan yojana yoni yonis
young yu yuan yug zaire zamia zander zari zayin zea zee zein zenaida zenith zephyr zeppelin zeta zila zillah zineb zinnia zoa
zooey zori zowie
`
    .trim()
    .split(/\s+/),
);
