"""The 256 words that numbers are read out in: Swedish, everyday, and no two that differ in a single letter."""

_IN_ORDER = """
abborre ananas anka apelsin april atlas backe badrum bagge balja ballong banan bark bastu bibliotek björk blad
blixt blomma blus bock boll borg borste brev broms brunn bräda buss byrå byxa bälte bänk cello citron cykel damm
dans datum delfin diamant dike docka dragspel drake druva dryck dyna däck dörr ekorre eld elefant fabrik falk
fana fasan feber fest fika film finger fiol fisk fjäder fjäll fjäril flagga flaska flod flyg fläkt form frukt
fyr fågel fält färg fönster gaffel galge gata get gitarr glas gran grind gris grotta gryta guld gurka gås gädda
hake hallon hammare hamn hand harpa hatt hav hink hjul hjälm hjärta hopp humla hus hylla hägg häst igelkott
jacka januari jordgubbe juni kaffe kaka kamel kanot kappa karta kavaj kedja kikare klocka klöver knapp kofta
koja kompass korp krans krona kruka kudde kula kvarn kvast kyrka källa lada lampa lavin lax leende lejon lera
lind ljung ljus lok lupp lykta lönn löv magnet makrill mantel matta medalj morot mugg mur myra måne nål nöt olja
ordbok orgel ost panna papper paraply pensel pilot planka plog plommon potatis pump pärla päron radio regn ring
ros ruta räka räv sadel saft segel sjö skal sked skog skruv sköld slott smör soffa sol sommar spade spik stege
sten stig stjärna storm strand sträng svamp svan såg söndag tak tall tavla telefon tiger timme tomat torn trappa
trumma tråd trädgård tulpan tunna tuva tång uggla ugn ull utter vagn val vante varg vatten vinge vinter vår väg
väska åker ångbåt åska älg äpple öken öra
"""
WORDS = tuple(_IN_ORDER.split())
