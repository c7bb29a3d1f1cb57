<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name></name>
    <message>
        <source>filen finns inte</source>
        <translation>the file does not exist</translation>
    </message>
    <message>
        <source>det är ingen vanlig fil, utan till exempel en mapp</source>
        <translation>it is not an ordinary file but, for example, a folder</translation>
    </message>
    <message>
        <source>filen gick inte att läsa ({detail})</source>
        <translation>the file could not be read ({detail})</translation>
    </message>
    <message>
        <source>filen är för stor; en löftesfil får vara högst {detail} MB</source>
        <translation>the file is too large; a pledge file may be at most {detail} MB</translation>
    </message>
    <message>
        <source>filen är tom</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>rad {detail} är inte text i UTF-8, så spara om filen med den teckenkodningen</source>
        <translation>line {detail} is not UTF-8 text, so save the file again with that encoding</translation>
    </message>
    <message>
        <source>filen följer inte reglerna för JSON på rad {line}, tecken {letter}</source>
        <translation>the file breaks the rules of JSON on line {line}, character {letter}</translation>
    </message>
    <message>
        <source>parenteserna i filen ligger i fler nivåer än en löftesfil kan ha</source>
        <translation>the brackets in the file are nested more deeply than a pledge file can have them</translation>
    </message>
    <message>
        <source>det är en utbytesfil och ingen löftesfil; ta emot den med Arkiv, Ta emot, eller kommandot medlofte merge</source>
        <translation>it is a bundle and no pledge file; take it in with File, Take in, or the command medlofte merge</translation>
    </message>
    <message>
        <source>det är en säkerhetskopia eller en annan databas och ingen löftesfil; gå tillbaka till en säkerhetskopia med Arkiv, Säkerhetskopior, eller kommandot medlofte restore</source>
        <translation>it is a backup or another database and no pledge file; go back to a backup with File, Backups, or the command medlofte restore</translation>
    </message>
    <message>
        <source>formatet är ”{detail}” men ska vara ”medlofte-pledges/1”</source>
        <translation>the format is “{detail}” but should be “medlofte-pledges/1”</translation>
    </message>
    <message>
        <source>nyckeln ”{detail}” står två gånger</source>
        <translation>the key “{detail}” is stated twice</translation>
    </message>
    <message>
        <source>nyckeln ”{detail}” finns inte i formatet</source>
        <translation>the key “{detail}” does not exist in the format</translation>
    </message>
    <message>
        <source>nyckeln ”{detail}” saknas</source>
        <translation>the key “{detail}” is missing</translation>
    </message>
    <message>
        <source>värdet är {found} men ska vara {expected}</source>
        <translation>the value is {found} but should be {expected}</translation>
    </message>
    <message>
        <source>värdet ”{detail}” är inget av dem som går att välja</source>
        <translation>the value “{detail}” is none of those that can be chosen</translation>
    </message>
    <message>
        <source>värdet är inget datum som finns, skrivet som 2023-03-03</source>
        <translation>the value is not an existing date, written as 2023-03-03</translation>
    </message>
    <message>
        <source>datumet {detail} ligger inte mellan åren 1900 och 2199</source>
        <translation>the date {detail} does not lie between the years 1900 and 2199</translation>
    </message>
    <message>
        <source>talet är för stort, för litet eller inget tal</source>
        <translation>the number is too large, too small or not a number</translation>
    </message>
    <message>
        <source>texten är tom</source>
        <translation>the text is empty</translation>
    </message>
    <message>
        <source>texten är längre än {detail} tecken</source>
        <translation>the text is longer than {detail} characters</translation>
    </message>
    <message>
        <source>texten innehåller ett halvt tecken (ett ensamt surrogat)</source>
        <translation>the text contains half a character (a lone surrogate)</translation>
    </message>
    <message>
        <source>texten har över hundra accenter på en och samma bokstav</source>
        <translation>the text has more than a hundred accents on one and the same letter</translation>
    </message>
    <message>
        <source>ingen kommun är angiven</source>
        <translation>no municipality is stated</translation>
    </message>
    <message>
        <source>ingen kommun har koden ”{detail}”</source>
        <translation>no municipality has the code “{detail}”</translation>
    </message>
    <message>
        <source>kommunen {detail} står två gånger</source>
        <translation>the municipality {detail} is stated twice</translation>
    </message>
    <message>
        <source>perioden slutar {detail}, innan den börjar</source>
        <translation>the period ends {detail}, before it begins</translation>
    </message>
    <message>
        <source>underlaget ”{detail}” står två gånger</source>
        <translation>the evidence “{detail}” is stated twice</translation>
    </message>
    <message>
        <source>inget underlag i medborgarlöftet har id ”{detail}”</source>
        <translation>no evidence in the pledge has the id “{detail}”</translation>
    </message>
    <message>
        <source>området ”{detail}” står två gånger</source>
        <translation>the area “{detail}” is stated twice</translation>
    </message>
    <message>
        <source>inget prioriterat område i medborgarlöftet heter ”{detail}”</source>
        <translation>no priority area in the pledge is called “{detail}”</translation>
    </message>
    <message>
        <source>det har samma kommuner, namn och början som medborgarlöfte {detail} i filen</source>
        <translation>it has the same municipalities, name and start as pledge {detail} in the file</translation>
    </message>
    <message>
        <source>filen gick inte att läsa</source>
        <translation>the file could not be read</translation>
    </message>
    <message>
        <source>filen har för många delar för att vara en löftesfil</source>
        <translation>the file has too many parts to be a pledge file</translation>
    </message>
    <message>
        <source>det är ingen löftesfil, för formatet ”medlofte-pledges/1” är inte angivet</source>
        <translation>it is not a pledge file, because the format “medlofte-pledges/1” is not stated</translation>
    </message>
    <message>
        <source>värdet är av fel slag</source>
        <translation>the value is of the wrong kind</translation>
    </message>
    <message>
        <source>där står en nyckel utan namn</source>
        <translation>there is a key without a name</translation>
    </message>
    <message>
        <source>en text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>ett heltal</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>ett decimaltal</source>
        <translation>a decimal number</translation>
    </message>
    <message>
        <source>sant eller falskt</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>en lista</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>ett objekt</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>ett datum</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>kommun</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>område</source>
        <translation>area</translation>
    </message>
    <message>
        <source>löfte</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>aktivitet</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>underlag</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>undertecknare</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>kontaktperson</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>{path} finns inte, så inget har lagts till.</source>
        <translation>{path} does not exist, so nothing has been added.</translation>
    </message>
    <message>
        <source>{path} är ingen vanlig fil, så inget har lagts till.</source>
        <translation>{path} is no ordinary file, so nothing has been added.</translation>
    </message>
    <message>
        <source>{path} gick inte att läsa, så inget har lagts till.</source>
        <translation>{path} could not be read, so nothing has been added.</translation>
    </message>
    <message>
        <source>{path} är för stor, så inget har lagts till; en fil får vara högst 30 MB.</source>
        <translation>{path} is too large, so nothing has been added; a file may be 30 MB at most.</translation>
    </message>
    <message>
        <source>{path} är tom, så inget har lagts till.</source>
        <translation>{path} is empty, so nothing has been added.</translation>
    </message>
    <message>
        <source>{path} är varken PDF, JPEG eller PNG som går att använda här, så inget har lagts till.</source>
        <translation>{path} is no PDF, JPEG or PNG that can be used here, so nothing has been added.</translation>
    </message>
    <message>
        <source>{path} är inte det som filens namn säger, så inget har lagts till.</source>
        <translation>{path} is not what the file’s name says, so nothing has been added.</translation>
    </message>
    <message>
        <source>{path} finns inte, så inget har tagits emot.</source>
        <translation>{path} does not exist, so nothing has been taken in.</translation>
    </message>
    <message>
        <source>{path} är ingen vanlig fil, så inget har tagits emot.</source>
        <translation>{path} is no ordinary file, so nothing has been taken in.</translation>
    </message>
    <message>
        <source>{path} gick inte att läsa, så inget har tagits emot.</source>
        <translation>{path} could not be read, so nothing has been taken in.</translation>
    </message>
    <message>
        <source>{path} är för stor, så inget har tagits emot; en utbytesfil får vara högst 2 GB.</source>
        <translation>{path} is too large, so nothing has been taken in; a bundle may be 2 GB at most.</translation>
    </message>
    <message>
        <source>{path} är ingen utbytesfil från Medlöfte, så inget har tagits emot.</source>
        <translation>{path} is no bundle from Medlöfte, so nothing has been taken in.</translation>
    </message>
    <message>
        <source>{path} är en löftesfil och ingen utbytesfil, så inget har tagits emot; läs in den med Arkiv, Importera löftesfil, eller kommandot medlofte import.</source>
        <translation>{path} is a pledge file and no bundle, so nothing has been taken in; import it with File, Import pledge file, or the command medlofte import.</translation>
    </message>
    <message>
        <source>{path} är en säkerhetskopia eller en annan databas och ingen utbytesfil, så inget har tagits emot; gå tillbaka till en säkerhetskopia med Arkiv, Säkerhetskopior, eller kommandot medlofte restore.</source>
        <translation>{path} is a backup or another database and no bundle, so nothing has been taken in; go back to a backup with File, Backups, or the command medlofte restore.</translation>
    </message>
    <message>
        <source>{path} är gjord av en nyare version av Medlöfte, så inget har tagits emot; uppdatera programmet först.</source>
        <translation>{path} was made by a newer version of Medlöfte, so nothing has been taken in; update the program first.</translation>
    </message>
    <message>
        <source>{path} är skadad eller ändrad, så inget har tagits emot; be om en ny.</source>
        <translation>{path} is damaged or altered, so nothing has been taken in; ask for a new one.</translation>
    </message>
    <message>
        <source>{path} är låst, så inget har tagits emot; skriv dess lösenord.</source>
        <translation>{path} is locked, so nothing has been taken in; write its password.</translation>
    </message>
    <message>
        <source>Lösenordet stämmer inte, eller {path} är skadad, så inget har tagits emot.</source>
        <translation>The password is wrong, or {path} is damaged, so nothing has been taken in.</translation>
    </message>
    <message>
        <source>{path} bygger på uppgifter som varken finns i den eller här, så inget har tagits emot; be om en fil med allt.</source>
        <translation>{path} builds on records that are neither in it nor here, so nothing has been taken in; ask for a file with everything.</translation>
    </message>
    <message>
        <source>{path} har fler versioner av samma uppgift, eller mer att glömma, än Medlöfte kan spara och lämna vidare, så inget har tagits emot.</source>
        <translation>{path} has more versions of the same item, or more to forget, than Medlöfte can save and pass on, so nothing has been taken in.</translation>
    </message>
    <message>
        <source>Det som skulle lämnas över är för mycket för en fil, så inget har lämnats över; välj färre kommuner.</source>
        <translation>What was to be handed over is too much for one file, so nothing has been handed over; choose fewer municipalities.</translation>
    </message>
    <message>
        <source>Databasen är gjord av en nyare version av Medlöfte och har inte rörts, så uppdatera programmet på den här datorn.</source>
        <translation>The database was made by a newer version of Medlöfte and has not been touched, so update the program on this computer.</translation>
    </message>
    <message>
        <source>Databasen ligger på en server, så den säkerhetskopieras där och inte i Medlöfte; fråga den som sköter den.</source>
        <translation>The database is on a server, so it is backed up there and not in Medlöfte; ask whoever runs it.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är skadad eller ändrad, så den har inte använts och inget har ändrats; välj en annan.</source>
        <translation>The backup is damaged or altered, so it has not been used and nothing has changed; choose another.</translation>
    </message>
    <message>
        <source>Uppgifterna på servern är skadade eller går inte ihop med dem här, så inget har ändrats; tala med den som sköter den.</source>
        <translation>What is on the server is damaged or does not fit with what is here, so nothing has changed; talk to whoever looks after it.</translation>
    </message>
    <message>
        <source>På servern finns uppgifter från en nyare version av Medlöfte, så inget har ändrats; uppdatera programmet först.</source>
        <translation>There are items on the server from a newer version of Medlöfte, so nothing has changed; update the program first.</translation>
    </message>
    <message>
        <source>Versionen finns inte längre, så inget har ändrats.</source>
        <translation>The version no longer exists, so nothing has been changed.</translation>
    </message>
    <message>
        <source>Kvalitetskontrollen har något att rätta först, så inget har frysts; rätta det, eller skriv varför löftet är klart ändå.</source>
        <translation>The quality check has something to mend first, so nothing has been frozen; mend it, or write why the pledge is ready anyway.</translation>
    </message>
    <message>
        <source>Det finns ingen fryst text att skriva under, så inget har ändrats; frys texten först.</source>
        <translation>There is no frozen text to sign, so nothing has changed; freeze the text first.</translation>
    </message>
    <message>
        <source>Bläck och e-underskrift kan inte blandas på samma dokument, så inget har ändrats.</source>
        <translation>Ink and e-signatures cannot be mixed on one document, so nothing has changed.</translation>
    </message>
    <message>
        <source>Filen som hörde hit finns inte kvar på datorn, eller har skadats.</source>
        <translation>The file that belonged here is no longer on the computer, or has been damaged.</translation>
    </message>
    <message>
        <source>Pressmeddelandet har något som ska rättas först, så inget har sparats.</source>
        <translation>The press release has something to mend first, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Bilden har fler än 64 miljoner bildpunkter, så den har inte lagts till; spara den mindre först.</source>
        <translation>The picture has more than 64 million pixels, so it has not been added; save it smaller first.</translation>
    </message>
    <message>
        <source>Bilden är skadad eller av ett ovanligt slag, så den har inte lagts till.</source>
        <translation>The picture is damaged or of an unusual kind, so it has not been added.</translation>
    </message>
    <message>
        <source>Bilden går inte att läsa, så inget har sparats; välj en annan bild.</source>
        <translation>The picture cannot be read, so nothing has been saved; choose another picture.</translation>
    </message>
    <message>
        <source>Tillfället har inget datum än, så ingen inbjudan har skapats; skriv datumet först.</source>
        <translation>The occasion has no date yet, so no invitation has been made; write the date first.</translation>
    </message>
    <message>
        <source>Det är ingen versionskod; den står i bladets fot, till exempel 1f0c 93ab 77d2.</source>
        <translation>That is no version code; it stands at the foot of the sheet, for example 1f0c 93ab 77d2.</translation>
    </message>
    <message>
        <source>Arbetet avbröts, så inga underskriftsblad har sparats.</source>
        <translation>The work was cancelled, so no signing sheets have been saved.</translation>
    </message>
    <message>
        <source>Utskriften avbröts, så inget är antecknat som utskrivet; det skrivaren redan hade fått kan komma ut.</source>
        <translation>Printing was cancelled, so nothing is noted as printed; what the printer already had may still come out.</translation>
    </message>
    <message>
        <source>Arbetet avbröts, så inget har ändrats.</source>
        <translation>The work was cancelled, so nothing has changed.</translation>
    </message>
    <message>
        <source>Importen avbröts, så inget har ändrats.</source>
        <translation>The import was cancelled, so nothing has changed.</translation>
    </message>
    <message>
        <source>Processen som ritar underskriftsbladen tog slut i förtid (kod {error.exit_code}), så inga blad har sparats.</source>
        <translation>The process that draws the signing sheets ended early (code {error.exit_code}), so no sheets have been saved.</translation>
    </message>
    <message>
        <source>Det gick inte att rita på skrivaren eller i filen, så inget har skrivits ut.</source>
        <translation>It was not possible to draw on the printer or in the file, so nothing has been printed.</translation>
    </message>
    <message>
        <source>Skrivaren finns inte längre eller svarar inte, så inget har skrivits ut; välj en annan eller spara som PDF.</source>
        <translation>The printer is no longer there or does not answer, so nothing has been printed; choose another or save as PDF.</translation>
    </message>
    <message>
        <source>Skrivaren slutade ta emot mitt i arbetet, så alla papper har inte kommit ut; skriv ut på nytt när den svarar.</source>
        <translation>The printer stopped in the middle of the work, so not all papers have come out; print again when it answers.</translation>
    </message>
    <message>
        <source>Programmets teckensnitt gick inte att läsa, så installera om Medlöfte.</source>
        <translation>The program’s typeface could not be read, so reinstall Medlöfte.</translation>
    </message>
    <message>
        <source>Databasen är upptagen av ett annat program, så försök igen om en stund; inget har ändrats.</source>
        <translation>The database is in use by another program, so try again in a while; nothing has been changed.</translation>
    </message>
    <message>
        <source>Disken är full, så inget har sparats.</source>
        <translation>The disk is full, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Databasen går bara att läsa, inte skriva i, så inget har sparats.</source>
        <translation>The database can only be read, not written to, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Databasen gick inte att öppna, så se efter att mappen finns och att du får skriva i den.</source>
        <translation>The database could not be opened, so check that the folder exists and that you may write in it.</translation>
    </message>
    <message>
        <source>Du har inte rätt att läsa och skriva i databasen, så inget har ändrats.</source>
        <translation>You do not have permission to read and write in the database, so nothing has been changed.</translation>
    </message>
    <message>
        <source>Databasen är skadad och har inte ändrats, så hämta tillbaka en säkerhetskopia.</source>
        <translation>The database is damaged and has not been changed, so restore a backup.</translation>
    </message>
    <message>
        <source>Sökregistret är skadat, så inget har ändrats; kommandot medlofte check --repair gör det helt igen.</source>
        <translation>The search index is damaged, so nothing has changed; the command medlofte check --repair makes it whole again.</translation>
    </message>
    <message>
        <source>Databasen saknas, men det finns säkerhetskopior eller en skadad fil att hämta den ur, så inget nytt har skapats; starta Medlöfte, eller hämta tillbaka en kopia.</source>
        <translation>The database is missing, but there are backups or a damaged file to get it back from, so no new one has been made; start Medlöfte, or restore a backup.</translation>
    </message>
    <message>
        <source>Det som skulle vara databas hör till ett annat program och har inte rörts.</source>
        <translation>What was to be the database belongs to another program and has not been touched.</translation>
    </message>
    <message>
        <source>Uppgifterna i databasen hänger inte ihop, så inget har ändrats ({error.reason}); se vad som är fel under Arkiv, Säkerhetskopior, eller med kommandot medlofte check.</source>
        <translation>What is in the database does not fit together, so nothing has been changed ({error.reason}); see what is wrong under File, Backups, or with the command medlofte check.</translation>
    </message>
    <message>
        <source>{error}: den frysta texten är inte längre den som frystes, så inget har skrivits ut; frys om den.</source>
        <translation>{error}: the frozen text is no longer the one that was frozen, so nothing has been printed; freeze it again.</translation>
    </message>
    <message>
        <source>Tillägget för PostgreSQL saknas, så installera medlofte-desktop[postgres].</source>
        <translation>The PostgreSQL add-on is missing, so install medlofte-desktop[postgres].</translation>
    </message>
    <message>
        <source>Databasservern godtog inte användarnamnet eller lösenordet.</source>
        <translation>The database server did not accept the user name or the password.</translation>
    </message>
    <message>
        <source>Databasservern vill ha ett lösenord, så inget har ändrats; skriv lösenordet och försök igen.</source>
        <translation>The database server wants a password, so nothing has changed; type the password and try again.</translation>
    </message>
    <message>
        <source>Databasen finns inte på servern, så inget har ändrats; se efter att namnet stämmer.</source>
        <translation>The database is not on the server, so nothing has changed; make sure that its name is right.</translation>
    </message>
    <message>
        <source>Servern finns inte på nätet under det namnet, så se efter att adressen stämmer.</source>
        <translation>There is no server of that name on the network, so make sure that the address is right.</translation>
    </message>
    <message>
        <source>Databasservern svarar inte, så se efter att den är i gång och att adressen stämmer.</source>
        <translation>The database server does not answer, so check that it is running and that the address is right.</translation>
    </message>
    <message>
        <source>{path} finns inte, så inget har sparats.</source>
        <translation>{path} does not exist, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Du har inte rätt att använda {path}, så inget har sparats.</source>
        <translation>You do not have permission to use {path}, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Ditt utrymme på disken är fullt, så inget har sparats.</source>
        <translation>Your space on the disk is full, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Filen blev för stor för disken, så inget har sparats.</source>
        <translation>The file became too large for the disk, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Det går inte att skriva på disken där {path} ligger, så inget har sparats.</source>
        <translation>The disk that holds {path} cannot be written to, so nothing has been saved.</translation>
    </message>
    <message>
        <source>{path} är en mapp och ingen fil, så inget har sparats.</source>
        <translation>{path} is a folder and not a file, so nothing has been saved.</translation>
    </message>
    <message>
        <source>{path} ligger inte i en mapp, så inget har sparats.</source>
        <translation>{path} is not in a folder, so nothing has been saved.</translation>
    </message>
    <message>
        <source>{path} finns redan och är ingen mapp, så inget har sparats.</source>
        <translation>{path} already exists and is not a folder, so nothing has been saved.</translation>
    </message>
    <message>
        <source>Namnet på filen eller mappen är för långt, så inget har sparats.</source>
        <translation>The name of the file or folder is too long, so nothing has been saved.</translation>
    </message>
    <message>
        <source>{path} hör till det som Medlöfte själv sparar i, så inget har sparats; välj en annan plats.</source>
        <translation>{path} belongs to what Medlöfte itself saves in, so nothing has been saved; choose another place.</translation>
    </message>
    <message>
        <source>{path} gick inte att läsa eller skriva ({code}), så inget har sparats.</source>
        <translation>{path} could not be read or written ({code}), so nothing has been saved.</translation>
    </message>
    <message>
        <source>Filen</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Det gick inte, och inget har ändrats ({name}).</source>
        <translation>It did not work, and nothing has been changed ({name}).</translation>
    </message>
    <message>
        <source>{path} är skadad eller inte hel, så inget har lagts till.</source>
        <translation>{path} is damaged or not whole, so nothing has been added.</translation>
    </message>
    <message>
        <source>{file} lästes inte in och inget har ändrats: {where}{what}.</source>
        <translation>{file} was not read in and nothing has been changed: {where}{what}.</translation>
    </message>
    <message>
        <source>Databasen gick inte att använda, så inget har ändrats ({reason}).</source>
        <translation>The database could not be used, so nothing has been changed ({reason}).</translation>
    </message>
    <message>
        <source>okänt fel</source>
        <translation>unknown error</translation>
    </message>
    <message>
        <source>{path} finns redan, så inget har skrivits.</source>
        <translation>{path} already exists, so nothing has been written.</translation>
    </message>
    <message>
        <source>{count} av filerna finns redan, däribland {path}, så inget har skrivits.</source>
        <translation>{count} of the files already exist, among them {path}, so nothing has been written.</translation>
    </message>
    <message>
        <source>medborgarlöfte</source>
        <translation>pledge</translation>
    </message>
    <message>
        <source>vid {key} – </source>
        <translation>at {key} – </translation>
    </message>
    <message>
        <source>i {parts}{key} – </source>
        <translation>in {parts}{key} – </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Om Medlöfte</source>
        <translation>About Medlöfte</translation>
    </message>
    <message>
        <source>Mappen med dina uppgifter</source>
        <translation>The folder with your data</translation>
    </message>
    <message>
        <source>Öppna &amp;mappen</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>&amp;Kopiera allt</source>
        <translation>&amp;Copy all</translation>
    </message>
    <message>
        <source>EUPL-1.2. Typsnittet Medlöfte Sans bygger på Source Sans 3 (SIL Open Font License 1.1). Kommunregistret är fritt att använda (CC0 1.0).</source>
        <translation>EUPL-1.2. The typeface Medlöfte Sans is based on Source Sans 3 (SIL Open Font License 1.1). The register of municipalities is free to use (CC0 1.0).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licens</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Håller ordning på medborgarlöften för kommuner och polis, från första utkast till underskriftsblad. Arbetar utan nät: allt stannar på den här datorn.</source>
        <translation>Keeps track of citizen pledges for municipalities and police, from the first draft to the signing sheet. Works without a network: everything stays on this computer.</translation>
    </message>
    <message>
        <source>Kopierat.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Aktivitet</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Mått</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ej påbörjad</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Genomförd</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Delvis genomförd</source>
        <translation>Partly completed</translation>
    </message>
    <message>
        <source>Ej genomförd</source>
        <translation>Not carried out</translation>
    </message>
    <message>
        <source>Utgår</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Ej aktuell</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Ny aktivitet …</source>
        <translation>New activity …</translation>
    </message>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
</context>
<context>
    <name>ActivitiesPanel</name>
    <message>
        <source>A&amp;ktiviteter</source>
        <translation>Act&amp;ivities</translation>
    </message>
    <message>
        <source>Högerklicka för fler val</source>
        <translation>Right-click for more options</translation>
    </message>
    <message>
        <source>Jämför och välj …</source>
        <translation>Compare and choose …</translation>
    </message>
</context>
<context>
    <name>ActivityConflicts</name>
    <message>
        <source>aktivitet {number} ({fields})</source>
        <translation>activity {number} ({fields})</translation>
    </message>
</context>
<context>
    <name>ActivitySteps</name>
    <message>
        <source>ändrad aktivitet i löfte {number}</source>
        <translation>edited activity in promise {number}</translation>
    </message>
    <message>
        <source>ny aktivitet i löfte {number}</source>
        <translation>new activity in promise {number}</translation>
    </message>
    <message>
        <source>slängd aktivitet i löfte {number}</source>
        <translation>activity moved to trash from promise {number}</translation>
    </message>
    <message>
        <source>slängda aktiviteter i löfte {number}</source>
        <translation>activities moved to trash from promise {number}</translation>
    </message>
    <message>
        <source>kopierad aktivitet i löfte {number}</source>
        <translation>copied activity in promise {number}</translation>
    </message>
    <message>
        <source>flyttad aktivitet i löfte {number}</source>
        <translation>moved activity in promise {number}</translation>
    </message>
    <message>
        <source>Det är {count} rader. Klistra in högst {limit} åt gången.</source>
        <translation>There are {count} rows. Paste at most {limit} at a time.</translation>
    </message>
    <message>
        <source>En cell har för lång text. Högst {text} tecken får plats som aktivitet, {line} i övrigt.</source>
        <translation>The text in one cell is too long. An activity holds at most {text} characters, the other cells {line}.</translation>
    </message>
    <message>
        <source>inklistrade aktiviteter i löfte {number}</source>
        <translation>pasted activities in promise {number}</translation>
    </message>
    <message>
        <source>val mellan två ändringar</source>
        <translation>choice between two changes</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Är vi lika?</source>
        <translation>Are we equal?</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Läs upp orden för varandra, till exempel på telefon.</source>
        <translation>Read the words out to each other, for instance on the phone.</translation>
    </message>
    <message>
        <source>Är alla åtta lika finns precis samma versioner av allt på båda datorerna. Annars har någon ändrat något som den andra inte har fått. Underlag som inte har lämnats över gör också orden olika.</source>
        <translation>If all eight are the same, both computers hold exactly the same versions of everything. Otherwise somebody has changed something that the other has not received. Evidence that has not been handed over also makes the words differ.</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>Vad har invånarna, enkäterna eller statistiken visat?</source>
        <translation>What have the residents, the surveys or the statistics shown?</translation>
    </message>
    <message>
        <source>Varför finns problemet just här?</source>
        <translation>Why does the problem exist here in particular?</translation>
    </message>
    <message>
        <source>Områdets rubrik</source>
        <translation>Title of the area</translation>
    </message>
    <message>
        <source>Skäl att välja området</source>
        <translation>Reason for choosing the area</translation>
    </message>
    <message>
        <source>Vad problemet beror på</source>
        <translation>Cause of the problem</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>AreaSide</name>
    <message>
        <source>Välj området</source>
        <translation>Choose this area</translation>
    </message>
    <message>
        <source>Nytt underlag …</source>
        <translation>New evidence …</translation>
    </message>
    <message>
        <source>Ta bort området</source>
        <translation>Remove the area</translation>
    </message>
    <message>
        <source>Ta bort ur katalogen</source>
        <translation>Remove from the catalogue</translation>
    </message>
    <message>
        <source>Området finns i {share} % av de löften som katalogen bygger på.</source>
        <translation>The area is part of {share} % of the pledges that the catalogue is based on.</translation>
    </message>
    <message>
        <source>Området är inte valt. Texten här finns kvar men skrivs inte ut. Löften i området skrivs ut utan område.</source>
        <translation>The area is not chosen. The text here is kept but not printed. Promises in the area are printed without an area.</translation>
    </message>
</context>
<context>
    <name>AreaSteps</name>
    <message>
        <source>valt område {title}</source>
        <translation>chosen area {title}</translation>
    </message>
    <message>
        <source>bortvalt område {title}</source>
        <translation>deselected area {title}</translation>
    </message>
    <message>
        <source>ny ordning bland områdena</source>
        <translation>new order of the areas</translation>
    </message>
    <message>
        <source>eget område {title}</source>
        <translation>own area {title}</translation>
    </message>
    <message>
        <source>nytt underlag</source>
        <translation>new evidence</translation>
    </message>
    <message>
        <source>borttaget område {title}</source>
        <translation>removed area {title}</translation>
    </message>
    <message>
        <source>{title} borta ur katalogen</source>
        <translation>{title} gone from the catalogue</translation>
    </message>
    <message>
        <source>ändring i området {title}</source>
        <translation>change in the area {title}</translation>
    </message>
</context>
<context>
    <name>AttendancePart</name>
    <message>
        <source>Vilka måste vara med</source>
        <translation>Who must be there</translation>
    </message>
    <message>
        <source>Kopiera listan</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Spara inbjudan …</source>
        <translation>Save invitation …</translation>
    </message>
    <message>
        <source>Ingen än. Lägg till löften och undertecknare.</source>
        <translation>Nobody yet. Add pledges and signers.</translation>
    </message>
    <message>
        <source>Listan är kopierad.</source>
        <translation>The list has been copied.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Kontrollerar databasen …</source>
        <translation>Checking the database …</translation>
    </message>
    <message>
        <source>Databasen är kontrollerad. Allt är helt.</source>
        <translation>The database has been checked. All is whole.</translation>
    </message>
    <message>
        <source>Säkerhetskopian från {moment} är tillbaka. Det som fanns före ligger överst bland kopiorna.</source>
        <translation>The backup from {moment} is back. What was there before lies first among the backups.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n pledge</numerusform>
            <numerusform>%n pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sparad(e) ändring(ar)</source>
        <translation>
            <numerusform>%n saved change</numerusform>
            <numerusform>%n saved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kommer tillbaka: {changes}.</source>
        <translation>Comes back: {changes}.</translation>
    </message>
    <message>
        <source>Försvinner: {changes}.</source>
        <translation>Goes away: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n nyare kopia/kopior är skadad(e).</source>
        <translation>
            <numerusform>%n newer backup is damaged.</numerusform>
            <numerusform>%n newer backups are damaged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skadad, kan inte användas</source>
        <translation>Damaged, cannot be used</translation>
    </message>
    <message numerus="yes">
        <source>och %n medborgarlöfte(n) till</source>
        <translation>
            <numerusform>and %n more pledge</numerusform>
            <numerusform>and %n more pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Utanför medborgarlöftena, till exempel kontaktpersoner: %n ändring(ar)</source>
        <translation>
            <numerusform>Outside the pledges, for instance contacts: %n change</numerusform>
            <numerusform>Outside the pledges, for instance contacts: %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>{pledge}: hela medborgarlöftet</source>
        <translation>{pledge}: the whole pledge</translation>
    </message>
    <message numerus="yes">
        <source>{pledge}: %n ändring(ar)</source>
        <translation>
            <numerusform>{pledge}: %n change</numerusform>
            <numerusform>{pledge}: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Säkerhetskopior, den nyaste först</source>
        <translation>Backups, the latest first</translation>
    </message>
    <message>
        <source>Det finns inga säkerhetskopior än. Den första tas av sig själv.</source>
        <translation>There are no backups yet. The first is taken by itself.</translation>
    </message>
    <message>
        <source>Säkerhetskopiera &amp;nu</source>
        <translation>Back up &amp;now</translation>
    </message>
    <message>
        <source>&amp;Öppna mappen</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>Kontrollera &amp;databasen</source>
        <translation>Check the &amp;database</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Hämta tillbaka …</source>
        <translation>&amp;Restore …</translation>
    </message>
    <message>
        <source>En kopia tas av sig själv när Medlöfte startar och något har ändrats, och före en sammanfogning. Inskannade papper och bilder ligger kvar som de är.</source>
        <translation>A backup is taken by itself when Medlöfte starts and something has changed, and before a merge. Scanned papers and pictures stay as they are.</translation>
    </message>
    <message>
        <source>Säkerhetskopierar …</source>
        <translation>Backing up …</translation>
    </message>
    <message>
        <source>Läser kopian …</source>
        <translation>Reading the backup …</translation>
    </message>
    <message>
        <source>Kopian är hel, och likadan som det du har nu.</source>
        <translation>The backup is whole, and the same as what you have now.</translation>
    </message>
    <message>
        <source>Kopian är hel.</source>
        <translation>The backup is whole.</translation>
    </message>
    <message>
        <source>&amp;Visa vad som går att rädda</source>
        <translation>&amp;Show what can be rescued</translation>
    </message>
    <message>
        <source>&amp;Hämta tillbaka</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Vill du gå tillbaka till säkerhetskopian från {moment}? {changes} Det som finns nu säkerhetskopieras först, så att du kan gå tillbaka igen.</source>
        <translation>Do you want to go back to the backup from {moment}? {changes} What is there now is backed up first, so that you can go back again.</translation>
    </message>
    <message>
        <source>Hämtar tillbaka …</source>
        <translation>Restoring …</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Områden</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Löften</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>För kommunen</source>
        <translation>For the municipality</translation>
    </message>
    <message>
        <source>För polisen</source>
        <translation>For the police</translation>
    </message>
    <message>
        <source>För annan part</source>
        <translation>For another party</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Case numbers</translation>
    </message>
    <message>
        <source>Kvalitet</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Fryst text</source>
        <translation>Frozen text</translation>
    </message>
    <message>
        <source>Utskrivet</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Undertecknat</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Start saknas</source>
        <translation>No start</translation>
    </message>
    <message>
        <source>Slutar före starten</source>
        <translation>Ends before it starts</translation>
    </message>
    <message>
        <source>Under sex månader</source>
        <translation>Under six months</translation>
    </message>
    <message>
        <source>Över fyra år</source>
        <translation>Over four years</translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>Inget löfte</source>
        <translation>No promise</translation>
    </message>
    <message>
        <source>Ingen än</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>{detail} saknas</source>
        <translation>{detail} missing</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Titel saknas</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Organisation saknas</source>
        <translation>No organisation</translation>
    </message>
    <message>
        <source>Efter starten</source>
        <translation>After the start</translation>
    </message>
    <message>
        <source>Fattas efter undertecknandet</source>
        <translation>Made after the signing</translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Datum saknas</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Kommunens saknas</source>
        <translation>Municipality’s missing</translation>
    </message>
    <message>
        <source>Polisens saknas</source>
        <translation>Police’s missing</translation>
    </message>
    <message>
        <source>Inte fryst än</source>
        <translation>Not frozen yet</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>Texten har ändrats</source>
        <translation>The text has changed</translation>
    </message>
    <message>
        <source>{code}, behållen</source>
        <translation>{code}, kept</translation>
    </message>
    <message>
        <source>Fryst på två håll</source>
        <translation>Frozen in two places</translation>
    </message>
    <message>
        <source>Skadad</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>För
kommunen</source>
        <translation>For the
municipality</translation>
    </message>
    <message>
        <source>För
polisen</source>
        <translation>For the
police</translation>
    </message>
    <message>
        <source>För
annan part</source>
        <translation>For another
party</translation>
    </message>
    <message>
        <source>Diarie-
nummer</source>
        <translation>Case
numbers</translation>
    </message>
    <message>
        <source>Under-
tecknat</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>klart</source>
        <translation>done</translation>
    </message>
    <message>
        <source>går att skriva under, men se över</source>
        <translation>can be signed, but have a look</translation>
    </message>
    <message>
        <source>inte gjort än</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Behövs inte</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>{count} saknas</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>Inte än</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{signed} av {places}</source>
        <translation>{signed} of {places}</translation>
    </message>
    <message>
        <source>Inga fel</source>
        <translation>No errors</translation>
    </message>
    <message>
        <source>Klart ändå</source>
        <translation>Ready anyway</translation>
    </message>
    <message>
        <source>{count} att rätta</source>
        <translation>{count} to mend</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Lägg till löften …</source>
        <translation>Add pledges …</translation>
    </message>
    <message>
        <source>Polisens undertecknare …</source>
        <translation>Police signer …</translation>
    </message>
    <message>
        <source>Lägg till de medborgarlöften som ska undertecknas.</source>
        <translation>Add the pledges that are to be signed.</translation>
    </message>
    <message numerus="yes">
        <source>Frys %n text(er)</source>
        <translation>
            <numerusform>Freeze %n text</numerusform>
            <numerusform>Freeze %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Frys texter</source>
        <translation>Freeze texts</translation>
    </message>
    <message>
        <source>polisens undertecknare för alla</source>
        <translation>the police signer for all</translation>
    </message>
    <message>
        <source>frysta texter</source>
        <translation>frozen texts</translation>
    </message>
    <message numerus="yes">
        <source>%n text(er) är frysta.</source>
        <translation>
            <numerusform>%n text is frozen.</numerusform>
            <numerusform>%n texts are frozen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Klarläge</source>
        <translation>Readiness</translation>
    </message>
</context>
<context>
    <name>BundleCommands</name>
    <message>
        <source>Visa det som kom</source>
        <translation>Show what came</translation>
    </message>
    <message>
        <source>Ta emot</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Läser {file} …</source>
        <translation>Reading {file} …</translation>
    </message>
    <message>
        <source>Sammanfogar …</source>
        <translation>Merging …</translation>
    </message>
    <message>
        <source>sammanfogning</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>Sammanfogat: {counts}</source>
        <translation>Merged: {counts}</translation>
    </message>
    <message>
        <source>Utbytesfiler (*.medlofte)</source>
        <translation>Bundles (*.medlofte)</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Från {writer}, {moment}.</source>
        <translation>From {writer}, {moment}.</translation>
    </message>
    <message>
        <source>Gäller bara {places}.</source>
        <translation>Only about {places}.</translation>
    </message>
    <message>
        <source>Gäller bara ett signeringstillfälle.</source>
        <translation>Only about one signing occasion.</translation>
    </message>
    <message>
        <source>Underlag som inte är öppna följer inte med.</source>
        <translation>Evidence that is not open does not come along.</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Läggs i papperskorgen</source>
        <translation>Goes to the trash</translation>
    </message>
    <message>
        <source>Krock: {fields}</source>
        <translation>Conflict: {fields}</translation>
    </message>
    <message>
        <source>Flyttat</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Kommer tillbaka ur papperskorgen</source>
        <translation>Comes back from the trash</translation>
    </message>
    <message>
        <source>Kommer tillbaka ur papperskorgen tills du har valt.</source>
        <translation>Comes back from the trash until you have chosen.</translation>
    </message>
    <message>
        <source>Det ändras också</source>
        <translation>Also changed</translation>
    </message>
    <message>
        <source>Samma sak har ändrats på två håll. Båda versionerna sparas, och du väljer efteråt.</source>
        <translation>The same thing has been changed in two places. Both versions are saved, and you choose afterwards.</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Nytt löfte</source>
        <translation>New promise</translation>
    </message>
    <message>
        <source>Nytt löfte  Ctrl+N</source>
        <translation>New promise  Ctrl+N</translation>
    </message>
    <message>
        <source>Fler val för löftet</source>
        <translation>More options for the promise</translation>
    </message>
    <message>
        <source>Gör ett likadant löfte</source>
        <translation>Duplicate promise</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Släng löftet</source>
        <translation>Move promise to trash</translation>
    </message>
    <message>
        <source>Lägg till ett löfte sist (Ctrl+N)</source>
        <translation>Add a promise at the end (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Löften i ordning</source>
        <translation>Promises in order</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>Inget skrivet än</source>
        <translation>Nothing written yet</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>Kallas klart ändå: {reason}</source>
        <translation>Called ready anyway: {reason}</translation>
    </message>
    <message>
        <source>Kvalitetskontrollen hittar inget som hindrar undertecknandet.</source>
        <translation>The quality check finds nothing that stands in the way of signing.</translation>
    </message>
    <message>
        <source>Den frysta texten är inte utskriven än.</source>
        <translation>The frozen text has not been printed yet.</translation>
    </message>
    <message>
        <source>Utskrivet {day}.</source>
        <translation>Printed {day}.</translation>
    </message>
    <message>
        <source>Underskrifter: {signed}.</source>
        <translation>Signatures: {signed}.</translation>
    </message>
    <message>
        <source>Till papperen</source>
        <translation>Go to the papers</translation>
    </message>
    <message>
        <source>Till underskrifterna</source>
        <translation>Go to the signatures</translation>
    </message>
    <message>
        <source>Öppna i löftet</source>
        <translation>Open in the pledge</translation>
    </message>
</context>
<context>
    <name>Ceremony</name>
    <message>
        <source>{names} och {last}</source>
        <translation>{names} and {last}</translation>
    </message>
    <message>
        <source>Undertecknare utan namn</source>
        <translation>Signer without a name</translation>
    </message>
    <message>
        <source>Texten är inte fryst</source>
        <translation>The text is not frozen</translation>
    </message>
    <message>
        <source>Texten är fryst på två håll</source>
        <translation>The text was frozen in two places</translation>
    </message>
    <message>
        <source>Den frysta texten är skadad</source>
        <translation>The frozen text is damaged</translation>
    </message>
    <message>
        <source>Bladet har ingen plats för underskrift</source>
        <translation>The sheet has no place to sign</translation>
    </message>
    <message>
        <source>Löftet har ändrats sedan texten frystes. Det är den frysta texten som skrivs under.</source>
        <translation>The pledge has been changed since its text was frozen. It is the frozen text that is signed.</translation>
    </message>
    <message>
        <source>Undertecknat i bläck</source>
        <translation>Signed in ink</translation>
    </message>
    <message>
        <source>Undertecknat med e-underskrift</source>
        <translation>Signed with an e-signature</translation>
    </message>
</context>
<context>
    <name>CeremonyWindow</name>
    <message>
        <source>Undertecknande</source>
        <translation>Signing</translation>
    </message>
    <message numerus="yes">
        <source>%n dokument kunde inte skrivas under.</source>
        <translation>
            <numerusform>%n document could not be signed.</numerusform>
            <numerusform>%n documents could not be signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla har undertecknat</source>
        <translation>All have signed</translation>
    </message>
    <message>
        <source>Inget dokument går att skriva under än.</source>
        <translation>No document can be signed yet.</translation>
    </message>
    <message>
        <source>Frys texterna på sidan Klarläge, och skriv ut dem.</source>
        <translation>Freeze the texts on the page Readiness, and print them.</translation>
    </message>
    <message>
        <source>Inte klart</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Lägg till de medborgarlöften som ska undertecknas.</source>
        <translation>Add the pledges to be signed.</translation>
    </message>
    <message>
        <source>Inga löften på tillfället</source>
        <translation>No pledges on the occasion</translation>
    </message>
    <message>
        <source>Mellanslag: undertecknat i bläck</source>
        <translation>Space: signed in ink</translation>
    </message>
    <message>
        <source>Mellanslag: e-underskrift klar</source>
        <translation>Space: e-signature done</translation>
    </message>
    <message>
        <source>Backsteg: ångra</source>
        <translation>Backspace: undo</translation>
    </message>
    <message>
        <source>Piltangenter: annan underskrift</source>
        <translation>Arrow keys: another signature</translation>
    </message>
    <message>
        <source>Home: första som återstår</source>
        <translation>Home: first one left</translation>
    </message>
    <message>
        <source>Esc: stäng, allt är sparat</source>
        <translation>Esc: close, everything is saved</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Prioriterade områden</source>
        <translation>Priority areas</translation>
    </message>
    <message>
        <source>Eget område</source>
        <translation>Own area</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Område utan rubrik</source>
        <translation>Area without a title</translation>
    </message>
    <message>
        <source>{share} % av kommunerna</source>
        <translation>{share} % of municipalities</translation>
    </message>
    <message>
        <source>Tillagt i katalogen</source>
        <translation>Added to the catalogue</translation>
    </message>
    <message>
        <source>Inga löften än</source>
        <translation>No promises yet</translation>
    </message>
    <message numerus="yes">
        <source>%n löfte(n)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message>
        <source>Spara även i katalogen</source>
        <translation>Keep in the catalogue too</translation>
    </message>
    <message>
        <source>Då går det att välja i alla löften</source>
        <translation>It can then be chosen in every pledge</translation>
    </message>
    <message>
        <source>Valda i löftet, i ordning</source>
        <translation>Chosen in the pledge, in order</translation>
    </message>
    <message>
        <source>Fler områden att välja</source>
        <translation>More areas to choose from</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>{file} finns redan. Ska den ersättas?</source>
        <translation>{file} exists already. Shall it be replaced?</translation>
    </message>
    <message>
        <source>&amp;Ersätt</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Något som du har skrivit kan inte sparas som det står. Vill du stänga ändå och förlora det?</source>
        <translation>Something you have written cannot be saved as it stands. Do you want to close anyway and lose it?</translation>
    </message>
    <message>
        <source>&amp;Stäng ändå</source>
        <translation>&amp;Close anyway</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>Samma sak har ändrats på två håll. Välj vad som ska gälla. Det andra finns kvar i historiken.</source>
        <translation>The same thing has been changed in two places. Choose which version applies. The other is kept in the history.</translation>
    </message>
    <message>
        <source>Två versioner står bredvid varandra</source>
        <translation>Two versions stand side by side</translation>
    </message>
    <message numerus="yes">
        <source>%n versioner står bredvid varandra</source>
        <translation>
            <numerusform>%n version stands side by side with others</numerusform>
            <numerusform>%n versions stand side by side</numerusform>
        </translation>
    </message>
    <message>
        <source>Versionen av {writer}</source>
        <translation>The version by {writer}</translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message>
        <source>&amp;Välj vad som gäller</source>
        <translation>&amp;Choose which applies</translation>
    </message>
    <message>
        <source>Två versioner står bredvid varandra: {name}</source>
        <translation>Two versions stand side by side: {name}</translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>val mellan två ändringar</source>
        <translation>choice between two changes</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>slängd kontaktperson {name}</source>
        <translation>contact {name} moved to trash</translation>
    </message>
    <message>
        <source>borttagen kontaktperson {name}</source>
        <translation>removed contact {name}</translation>
    </message>
    <message>
        <source>kontaktpersonernas ordning</source>
        <translation>order of the contacts</translation>
    </message>
    <message>
        <source>utredd krock om {name}</source>
        <translation>resolved conflict about {name}</translation>
    </message>
    <message>
        <source>ny kontaktperson {name}</source>
        <translation>new contact {name}</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Kopiera telefonnumret</source>
        <translation>Copy the phone number</translation>
    </message>
    <message>
        <source>Ring {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Kopiera mobilnumret</source>
        <translation>Copy the mobile number</translation>
    </message>
    <message>
        <source>Ring mobil {number}</source>
        <translation>Call mobile {number}</translation>
    </message>
    <message>
        <source>Kopiera e-postadressen</source>
        <translation>Copy the email address</translation>
    </message>
    <message>
        <source>Redigera</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Kopiera allt</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Spara som vCard …</source>
        <translation>Save as vCard …</translation>
    </message>
    <message>
        <source>Lägg till som undertecknare</source>
        <translation>Add as signer</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Får publiceras</source>
        <translation>May be published</translation>
    </message>
    <message>
        <source>Får inte publiceras</source>
        <translation>May not be published</translation>
    </message>
    <message>
        <source>Skicka e-post</source>
        <translation>Send email</translation>
    </message>
    <message>
        <source>Skicka e-post till {name}</source>
        <translation>Email {name}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Får publiceras</source>
        <translation>May be published</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Telefon i tjänsten</source>
        <translation>Work phone</translation>
    </message>
    <message>
        <source>Mobil i tjänsten</source>
        <translation>Work mobile</translation>
    </message>
    <message>
        <source>E-post i tjänsten</source>
        <translation>Work email</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>ContactPanel</name>
    <message>
        <source>Välj en kommun till vänster för att se dess kontaktpersoner.</source>
        <translation>Choose a municipality on the left to see its contacts.</translation>
    </message>
    <message>
        <source>Kontaktpersoner och undertecknare</source>
        <translation>Contacts and signers</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Utan namn</source>
        <translation>Unnamed</translation>
    </message>
</context>
<context>
    <name>ContactsField</name>
    <message>
        <source>Löftena har inga kontaktpersoner än. De läggs till bredvid löftet.</source>
        <translation>The pledges have no contacts yet. They are added beside the pledge.</translation>
    </message>
</context>
<context>
    <name>ContactsPart</name>
    <message>
        <source>Kontaktpersoner</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ny kontaktperson</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Spara alla som vCard …</source>
        <translation>Save all as vCard …</translation>
    </message>
    <message>
        <source>Ingen kontaktperson än. Lägg till den som invånarna kan fråga.</source>
        <translation>No contact yet. Add the person residents can turn to.</translation>
    </message>
    <message>
        <source>Kopierat: {text}</source>
        <translation>Copied: {text}</translation>
    </message>
    <message>
        <source>Kontaktpersoner {place}</source>
        <translation>Contacts {place}</translation>
    </message>
</context>
<context>
    <name>CopiesBox</name>
    <message>
        <source> st</source>
        <translation> pcs</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n löfte(n)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aktivitet(er)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sid(or)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>går ut om %n dag(ar)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster sparade på samma gång</source>
        <translation>
            <numerusform>%n record saved at the same time</numerusform>
            <numerusform>%n records saved at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Databasen är skadad – visa vad som går att rädda</source>
        <translation>The database is damaged – show what can be rescued</translation>
    </message>
    <message>
        <source>Databasen är skadad. Medlöfte kan stänga den och visa vad som går att hämta tillbaka. Det du skriver innan dess kan gå förlorat.</source>
        <translation>The database is damaged. Medlöfte can close it and show what can be had back. What you write before then may be lost.</translation>
    </message>
    <message>
        <source>&amp;Fortsätt ändå</source>
        <translation>&amp;Go on all the same</translation>
    </message>
    <message>
        <source>&amp;Visa vad som går att rädda</source>
        <translation>&amp;Show what can be rescued</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>Välj datum i kalender (Alt+nedåtpil)</source>
        <translation>Choose a date in a calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Datumet finns inte. Skriv ett annat, som 2023-03-03.</source>
        <translation>The date does not exist. Write another, as in 2023-03-03.</translation>
    </message>
    <message>
        <source>Det går inte att läsa som ett datum. Skriv år, månad och dag, som 2023-03-03.</source>
        <translation>This cannot be read as a date. Write year, month and day, as in 2023-03-03.</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Inbjudan är sparad: {path}</source>
        <translation>The invitation is saved: {path}</translation>
    </message>
    <message>
        <source>Spara inbjudan</source>
        <translation>Save invitation</translation>
    </message>
    <message>
        <source>Kalenderfiler (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Den valda versionen</source>
        <translation>The chosen version</translation>
    </message>
</context>
<context>
    <name>DistrictDialog</name>
    <message>
        <source>Lokalpolisområde</source>
        <translation>Local police district</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ändringen gäller i alla löften som har lokalpolisområdet.</source>
        <translation>The change applies in every pledge of the local police district.</translation>
    </message>
</context>
<context>
    <name>DistrictField</name>
    <message>
        <source>Ändra uppgifter om lokalpolisområdet</source>
        <translation>Edit the details of the local police district</translation>
    </message>
    <message>
        <source>Lokalpolisområdet finns inte i registret. Välj ett annat eller lägg till det.</source>
        <translation>The local police district is not in the register. Choose another or add it.</translation>
    </message>
    <message>
        <source>Lägg till ”{name}” i registret</source>
        <translation>Add “{name}” to the register</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Var originalen finns</source>
        <translation>Where the originals are</translation>
    </message>
    <message>
        <source>version {code}</source>
        <translation>version {code}</translation>
    </message>
    <message>
        <source>Inte fryst</source>
        <translation>Not frozen</translation>
    </message>
    <message>
        <source>Att skriva under</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>Delvis undertecknat</source>
        <translation>Partly signed</translation>
    </message>
    <message>
        <source>Undertecknat</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>var originalen finns</source>
        <translation>where the originals are</translation>
    </message>
    <message>
        <source>tid och plats för en underskrift</source>
        <translation>time and place of a signature</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Antal exemplar av {name}</source>
        <translation>Number of copies of {name}</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>ändrat på två håll</source>
        <translation>changed in two places</translation>
    </message>
    <message>
        <source>Ändrat på två håll. Här står det ena.</source>
        <translation>Changed in two places. This is one of the versions.</translation>
    </message>
    <message>
        <source>{doubt} Välj vad som gäller.</source>
        <translation>{doubt} Choose what holds.</translation>
    </message>
    <message>
        <source>Krock</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Krock: {field}</source>
        <translation>Conflict: {field}</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>Behåll det som står här</source>
        <translation>Keep what is shown here</translation>
    </message>
    <message>
        <source>Jämför och välj …</source>
        <translation>Compare and choose …</translation>
    </message>
    <message>
        <source>Ändrat på två håll: {places}. Här står det ena.</source>
        <translation>Changed in two places: {places}. This is one of the versions.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Något gick fel</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Programmet stötte på ett fel som vi inte hade räknat med. Allt som var sparat är kvar, och du kan fortsätta arbeta. Kopiera gärna rapporten och skicka den till den som sköter programmet hos er. Den innehåller inget av det du har skrivit.</source>
        <translation>The program met an error that we had not foreseen. Everything that was saved is still there, and you can go on working. Please copy the report and send it to whoever looks after the program where you work. It contains nothing of what you have written.</translation>
    </message>
    <message>
        <source>&amp;Kopiera rapporten</source>
        <translation>&amp;Copy the report</translation>
    </message>
    <message>
        <source>&amp;Fortsätt arbeta</source>
        <translation>&amp;Keep working</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Enkät</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Medborgardialog</source>
        <translation>Citizen dialogue</translation>
    </message>
    <message>
        <source>Medarbetardialog</source>
        <translation>Staff dialogue</translation>
    </message>
    <message>
        <source>Lägesbild</source>
        <translation>Situation picture</translation>
    </message>
    <message>
        <source>Brottsstatistik</source>
        <translation>Crime statistics</translation>
    </message>
    <message>
        <source>Trygghetsvandring</source>
        <translation>Safety walk</translation>
    </message>
    <message>
        <source>Annat underlag</source>
        <translation>Other evidence</translation>
    </message>
    <message>
        <source>Öppet</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Internt</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Sekretess</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Öppet underlag kan skrivas ut på underskriftsbladet och publiceras.</source>
        <translation>Open evidence can be printed on the signing sheet and published.</translation>
    </message>
    <message>
        <source>Internt underlag syns bara här i programmet. Det skrivs aldrig ut och publiceras aldrig.</source>
        <translation>Internal evidence is seen only here in the program. It is never printed and never published.</translation>
    </message>
    <message>
        <source>Underlag med sekretess syns bara här i programmet. Det skrivs aldrig ut och publiceras aldrig. Skriv inga uppgifter om enskilda.</source>
        <translation>Confidential evidence is seen only here in the program. It is never printed and never published. Do not write anything about individuals.</translation>
    </message>
</context>
<context>
    <name>EvidenceChecks</name>
    <message>
        <source>Löftet har inget underlag än.</source>
        <translation>The pledge has no evidence yet.</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Öppna länken</source>
        <translation>Open the link</translation>
    </message>
    <message>
        <source>Till exempel Trygghetsmätning 2022</source>
        <translation>For example Safety survey 2022</translation>
    </message>
    <message>
        <source>Till exempel 61 % känner sig trygga vid resecentrum</source>
        <translation>For example 61 % feel safe at the station</translation>
    </message>
    <message>
        <source>Till exempel kommunen, polisen eller en förening</source>
        <translation>For example the municipality, the police or an association</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Vem som tagit fram det</source>
        <translation>Produced by</translation>
    </message>
    <message>
        <source>Antal svar</source>
        <translation>Number of responses</translation>
    </message>
    <message>
        <source>Viktigaste siffran</source>
        <translation>Key figure</translation>
    </message>
    <message>
        <source>Vem som får läsa</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>Länk</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Nytt underlag</source>
        <translation>New evidence</translation>
    </message>
    <message>
        <source>Ta bort underlaget</source>
        <translation>Remove the evidence</translation>
    </message>
    <message>
        <source>Inget underlag än. Börja med en medborgardialog, en enkät eller polisens statistik.</source>
        <translation>No evidence yet. Begin with a citizen dialogue, a survey or the police’s statistics.</translation>
    </message>
    <message>
        <source>Lägg till underlag</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Underlag utan rubrik</source>
        <translation>Evidence without a title</translation>
    </message>
    <message>
        <source>Bara öppna underlag skrivs ut och publiceras. Resten stannar i programmet.</source>
        <translation>Only open evidence is printed and published. The rest stays in the program.</translation>
    </message>
    <message>
        <source>nytt underlag</source>
        <translation>new evidence</translation>
    </message>
    <message>
        <source>borttaget underlag</source>
        <translation>removed evidence</translation>
    </message>
    <message>
        <source>ny ordning bland underlagen</source>
        <translation>new order of the evidence</translation>
    </message>
    <message>
        <source>ändring i underlaget {title}</source>
        <translation>change in the evidence {title}</translation>
    </message>
    <message>
        <source>ändring i underlag</source>
        <translation>change in evidence</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Importera löftesfil</source>
        <translation>Import pledge file</translation>
    </message>
    <message>
        <source>Löftesfiler (*.json)</source>
        <translation>Pledge files (*.json)</translation>
    </message>
    <message>
        <source>Läser in {file} …</source>
        <translation>Reading {file} …</translation>
    </message>
    <message>
        <source>Exportera löftesfil</source>
        <translation>Export pledge file</translation>
    </message>
    <message>
        <source>Exporterat till {path}</source>
        <translation>Exported to {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n av underlagen är inte öppna. De lämnas utanför filen om du inte väljer att ta med dem.</source>
        <translation>
            <numerusform>%n piece of evidence is not open. It is left out of the file unless you choose to include it.</numerusform>
            <numerusform>%n pieces of evidence are not open. They are left out of the file unless you choose to include them.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ta med allt</source>
        <translation>&amp;Include everything</translation>
    </message>
    <message>
        <source>&amp;Bara öppna underlag</source>
        <translation>&amp;Only open evidence</translation>
    </message>
    <message>
        <source>import av löftesfil</source>
        <translation>import of pledge file</translation>
    </message>
    <message>
        <source>Import klar: {added} nya, {changed} ändrade, {unchanged} oförändrade medborgarlöften</source>
        <translation>Import complete: {added} new, {changed} changed, {unchanged} unchanged pledges</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Ska löftena i {file} läsas in?</source>
        <translation>Import the promises in {file}?</translation>
    </message>
    <message>
        <source>&amp;Läs in</source>
        <translation>&amp;Import</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Visa &amp;hela medborgarlöftet</source>
        <translation>Sh&amp;ow the whole pledge</translation>
    </message>
    <message>
        <source>Visar bara: {name}</source>
        <translation>Showing only: {name}</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Behövs</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Kan bli bättre</source>
        <translation>Could be better</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Ange när perioden börjar. Utan slutdatum gäller löftet tills vidare.</source>
        <translation>State when the period begins. Without an end date the pledge applies until further notice.</translation>
    </message>
    <message>
        <source>Ändra perioden: den slutar {detail}, innan den har börjat.</source>
        <translation>Change the period: it ends {detail}, before it has begun.</translation>
    </message>
    <message>
        <source>Kontrollera perioden: den är kortare än sex månader.</source>
        <translation>Check the period: it is shorter than six months.</translation>
    </message>
    <message>
        <source>Kontrollera perioden: den är längre än fyra år.</source>
        <translation>Check the period: it is longer than four years.</translation>
    </message>
    <message>
        <source>Välj minst ett prioriterat område.</source>
        <translation>Choose at least one priority area.</translation>
    </message>
    <message>
        <source>Skriv minst ett löfte.</source>
        <translation>Write at least one promise.</translation>
    </message>
    <message>
        <source>Ange vem som ger löftet.</source>
        <translation>State who makes the promise.</translation>
    </message>
    <message>
        <source>Lägg till en aktivitet, eller skriv ”Tas fram senare” som aktivitet med ett datum.</source>
        <translation>Add an activity, or write “Tas fram senare” (to be decided later) as an activity with a date.</translation>
    </message>
    <message>
        <source>Ange till vilket datum aktiviteterna ska vara framtagna.</source>
        <translation>State the date by which the activities are to be decided.</translation>
    </message>
    <message>
        <source>Ange vem som ansvarar för aktiviteten.</source>
        <translation>State who is responsible for the activity.</translation>
    </message>
    <message>
        <source>Ange när aktiviteten ska göras, till exempel ”vår och höst”.</source>
        <translation>State when the activity is to be done, for example “vår och höst” (spring and autumn).</translation>
    </message>
    <message>
        <source>Ange ett mål som går att mäta, till exempel ”minst 2 gånger per år”, eller skriv ”ja/nej”.</source>
        <translation>State a target that can be measured, for example “minst 2 gånger per år” (at least twice a year), or write “ja/nej” (yes/no).</translation>
    </message>
    <message>
        <source>Gör målet ”{detail}” mätbart: ange ett antal, en andel eller en tid, eller skriv ”ja/nej”.</source>
        <translation>Make the target “{detail}” measurable: state a number, a share or a time, or write “ja/nej” (yes/no).</translation>
    </message>
    <message>
        <source>Skriv vad ni gör i stället för vaga ord: {detail}.</source>
        <translation>Write what you will do instead of vague words: {detail}.</translation>
    </message>
    <message>
        <source>Lova det ni själva gör. ”{detail}” kan ingen ensam hålla.</source>
        <translation>Promise what you do yourselves. Nobody can keep “{detail}” alone.</translation>
    </message>
    <message>
        <source>Koppla en medborgardialog eller en enkät till området ”{detail}”.</source>
        <translation>Link a citizen dialogue or a survey to the area “{detail}”.</translation>
    </message>
    <message>
        <source>Koppla en medarbetardialog, statistik eller en lägesbild till området ”{detail}”.</source>
        <translation>Link a staff dialogue, statistics or a situation picture to the area “{detail}”.</translation>
    </message>
    <message>
        <source>Skriv vad problemet inom ”{detail}” beror på.</source>
        <translation>Write what causes the problem within “{detail}”.</translation>
    </message>
    <message>
        <source>Ange hur det är i dag, så att det går att se om effektmålet nås.</source>
        <translation>State how things are today, so that it can be seen whether the outcome goal is reached.</translation>
    </message>
    <message>
        <source>Ange hur ofta löftet ska följas upp.</source>
        <translation>State how often the pledge is to be followed up.</translation>
    </message>
    <message>
        <source>Ange datum för den första uppföljningen.</source>
        <translation>State the date of the first follow-up.</translation>
    </message>
    <message>
        <source>Skriv var och när invånarna får veta hur det går.</source>
        <translation>Write where and when residents will learn how it is going.</translation>
    </message>
    <message>
        <source>Skriv var invånarna får veta hur det går, till exempel på webbplatsen.</source>
        <translation>Write where residents will learn how it is going, for example on the website.</translation>
    </message>
    <message>
        <source>Skriv när invånarna får veta hur det går, till exempel varje år.</source>
        <translation>Write when residents will learn how it is going, for example every year.</translation>
    </message>
    <message>
        <source>Lägg till den som undertecknar för polisen.</source>
        <translation>Add the person who signs for the police.</translation>
    </message>
    <message>
        <source>Lägg till den som undertecknar för kommunen.</source>
        <translation>Add the person who signs for the municipality.</translation>
    </message>
    <message>
        <source>Lägg till en undertecknare för varje kommun. Antal som saknas: {detail}.</source>
        <translation>Add a signer for each municipality. Number missing: {detail}.</translation>
    </message>
    <message>
        <source>Fyll i undertecknarens namn.</source>
        <translation>Fill in the signer’s name.</translation>
    </message>
    <message>
        <source>Fyll i titel för undertecknaren {detail}.</source>
        <translation>Fill in the job title of the signer {detail}.</translation>
    </message>
    <message>
        <source>Fyll i organisation för undertecknaren {detail}.</source>
        <translation>Fill in the organisation of the signer {detail}.</translation>
    </message>
    <message>
        <source>Kontrollera datumet: undertecknandet {detail} är efter periodens början.</source>
        <translation>Check the date: the signing on {detail} is after the start of the period.</translation>
    </message>
    <message>
        <source>Kontrollera datumet: undertecknandet {detail} är före beslutet.</source>
        <translation>Check the date: the signing on {detail} is before the decision.</translation>
    </message>
    <message>
        <source>Ange vem som har beslutat om löftet, och när.</source>
        <translation>State who has decided on the pledge, and when.</translation>
    </message>
    <message>
        <source>Ange vilken dag beslutet fattades.</source>
        <translation>State the day on which the decision was made.</translation>
    </message>
    <message>
        <source>Ange kommunens diarienummer.</source>
        <translation>State the municipality’s case number.</translation>
    </message>
    <message>
        <source>Ange polisens diarienummer.</source>
        <translation>State the police’s case number.</translation>
    </message>
    <message>
        <source>Dela upp den längsta meningen. Den har {detail} ord; högst 30 är lagom.</source>
        <translation>Split the longest sentence. It has {detail} words; 30 is about as many as it should have.</translation>
    </message>
    <message>
        <source>Korta löftet. Det har {detail} tecken; högst 300 är lagom.</source>
        <translation>Shorten the promise. It has {detail} characters; 300 is about as many as it should have.</translation>
    </message>
    <message>
        <source>Skriv enklare: kortare meningar och ord. Texten har LIX {detail}; högst 50 är lagom.</source>
        <translation>Write more simply: shorter sentences and words. The text has LIX {detail}; 50 is about as high as it should be.</translation>
    </message>
    <message>
        <source>Förklara förkortningen {detail} första gången den används.</source>
        <translation>Explain the abbreviation {detail} the first time it is used.</translation>
    </message>
    <message>
        <source>Ta bort personnumret. Texten blir offentlig.</source>
        <translation>Remove the personal identity number. The text will be public.</translation>
    </message>
    <message>
        <source>Ta bort ”{detail}”. Brottskoder och anmälningsnummer ska inte bli offentliga.</source>
        <translation>Remove “{detail}”. Crime codes and report numbers must not become public.</translation>
    </message>
    <message>
        <source>Ta bort ”{detail}”. Det kommer från ett underlag som inte är öppet.</source>
        <translation>Remove “{detail}”. It comes from evidence that is not open.</translation>
    </message>
    <message>
        <source>Ta bort de osynliga bindestrecken i texten.</source>
        <translation>Remove the invisible hyphens in the text.</translation>
    </message>
    <message>
        <source>Ta bort dubbla mellanslag.</source>
        <translation>Remove double spaces.</translation>
    </message>
    <message>
        <source>Använd svenska citattecken: ”så här”.</source>
        <translation>Use Swedish quotation marks: ”så här”.</translation>
    </message>
    <message>
        <source>Använd tankstreck (–) i stället för minustecken eller bindestreck.</source>
        <translation>Use a dash (–) instead of a minus sign or a hyphen.</translation>
    </message>
    <message>
        <source>Lägg till en kontaktperson som får publiceras, med telefon eller e-post i tjänsten.</source>
        <translation>Add a contact who may be published, with a work phone or work email.</translation>
    </message>
    <message>
        <source>Byt {detail} mot en adress i tjänsten. Adressen ser privat ut.</source>
        <translation>Replace {detail} with a work address. The address looks private.</translation>
    </message>
    <message>
        <source>Ge området en rubrik, eller ta bort det.</source>
        <translation>Give the area a title, or remove it.</translation>
    </message>
    <message>
        <source>Skriv texten, eller ta bort den tomma raden.</source>
        <translation>Write the text, or remove the empty row.</translation>
    </message>
    <message>
        <source>Ersätt platshållaren ”{detail}” med riktig text.</source>
        <translation>Replace the placeholder “{detail}” with real text.</translation>
    </message>
    <message>
        <source>Prioriterade områden</source>
        <translation>Priority areas</translation>
    </message>
    <message>
        <source>Löften</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Aktiviteter</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Undertecknare</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Kontaktpersoner</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Rubrik på dokumentet</source>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>Första uppföljningen</source>
        <translation>First follow-up</translation>
    </message>
    <message>
        <source>Datum för undertecknandet</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>Mått</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Viktigaste siffran</source>
        <translation>Key figure</translation>
    </message>
    <message>
        <source>Periodens början</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>Periodens slut</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Inledning</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Situationen idag</source>
        <translation>The situation today</translation>
    </message>
    <message>
        <source>Det här ska vi åstadkomma tillsammans</source>
        <translation>What we will achieve together</translation>
    </message>
    <message>
        <source>Följ med i hur det går!</source>
        <translation>Follow our progress!</translation>
    </message>
    <message>
        <source>Förbehåll</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Kommunens diarienummer</source>
        <translation>The municipality’s case number</translation>
    </message>
    <message>
        <source>Polisens diarienummer</source>
        <translation>The police’s case number</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Beslutande organ</source>
        <translation>Deciding body</translation>
    </message>
    <message>
        <source>Berett av</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Beslutsdatum</source>
        <translation>Date of decision</translation>
    </message>
    <message>
        <source>Paragraf</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Orsak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Vem som lovar</source>
        <translation>Who promises</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Rationale</translation>
    </message>
    <message>
        <source>Effektmål</source>
        <translation>Outcome goal</translation>
    </message>
    <message>
        <source>Läget i dag</source>
        <translation>The situation today</translation>
    </message>
    <message>
        <source>Målvärde</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Länk</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Job title</translation>
    </message>
</context>
<context>
    <name>FoldedRows</name>
    <message>
        <source>Visa färre</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Visa alla {count}</source>
        <translation>Show all {count}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Mappen {folder} ligger på ett nätverk.</source>
        <translation>The folder {folder} is on a network.</translation>
    </message>
    <message>
        <source>Mappen {folder} kopieras till andra datorer av {program}.</source>
        <translation>The folder {folder} is copied to other computers by {program}.</translation>
    </message>
    <message>
        <source>Där kan databasen skadas. Stäng Medlöfte, flytta mappen till en plats som bara finns på den här datorn och starta med: medlofte --profile MAPP. Till andra datorer för du över med Arkiv › Lämna över.</source>
        <translation>There the database can be damaged. Close Medlöfte, move the folder to a place that is only on this computer and start with: medlofte --profile FOLDER. To other computers you hand over with File › Hand over.</translation>
    </message>
</context>
<context>
    <name>FreezingCard</name>
    <message>
        <source>Varför löftet är klart ändå</source>
        <translation>Why the pledge is ready anyway</translation>
    </message>
    <message>
        <source>&amp;Frys text</source>
        <translation>&amp;Freeze text</translation>
    </message>
    <message>
        <source>&amp;Behåll den frysta texten</source>
        <translation>&amp;Keep the frozen text</translation>
    </message>
    <message>
        <source>&amp;Frys om</source>
        <translation>&amp;Freeze again</translation>
    </message>
    <message>
        <source>Texten är inte fryst</source>
        <translation>The text is not frozen</translation>
    </message>
    <message>
        <source>Texten är fryst</source>
        <translation>The text is frozen</translation>
    </message>
    <message>
        <source>Texten har ändrats sedan den frystes</source>
        <translation>The text has changed since it was frozen</translation>
    </message>
    <message>
        <source>Den frysta texten behålls, fast löftet har ändrats</source>
        <translation>The frozen text is kept, although the pledge has changed</translation>
    </message>
    <message>
        <source>Texten har frysts på två datorer</source>
        <translation>The text was frozen on two computers</translation>
    </message>
    <message>
        <source>Den frysta texten är skadad</source>
        <translation>The frozen text is damaged</translation>
    </message>
    <message>
        <source>Bladen märks UTKAST tills texten är fryst. När du fryser den sparas en kopia som inte kan ändras, med en versionskod på varje sida.</source>
        <translation>Sheets are marked UTKAST (draft) until the text is frozen. Freezing it keeps a copy that cannot be changed, with a version code on every page.</translation>
    </message>
    <message numerus="yes">
        <source>Kvalitetskontrollen har %n sak(er) att rätta. Rätta, eller skriv varför ändå.</source>
        <translation>
            <numerusform>The quality check has %n thing to mend. Mend it, or write why anyway.</numerusform>
            <numerusform>The quality check has %n things to mend. Mend them, or write why anyway.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fryst {moment} · version {code}</source>
        <translation>Frozen {moment} · version {code}</translation>
    </message>
    <message numerus="yes">
        <source>Om du fryser om gäller inte längre de %n underskrift(er) som finns på den frysta texten.</source>
        <translation>
            <numerusform>If you freeze it again, the %n signature on the frozen text no longer counts.</numerusform>
            <numerusform>If you freeze it again, the %n signatures on the frozen text no longer count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Om du fryser om ska blad som redan är utskrivna bytas ut.</source>
        <translation>If you freeze it again, sheets that have been printed must be exchanged.</translation>
    </message>
    <message>
        <source>fryst text</source>
        <translation>frozen text</translation>
    </message>
    <message>
        <source>Texten är fryst.</source>
        <translation>The text is frozen.</translation>
    </message>
    <message>
        <source>behållen fryst text</source>
        <translation>kept frozen text</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Lämna över</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Ta med underlag som inte är öppna</source>
        <translation>Include evidence that is not open</translation>
    </message>
    <message>
        <source>&amp;Spara fil …</source>
        <translation>&amp;Save file …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Filen tas emot i Medlöfte på en annan dator. Där visas först vad som är nytt och vad som ändras.</source>
        <translation>The file is taken in by Medlöfte on another computer. There it first shows what is new and what changes.</translation>
    </message>
    <message>
        <source>Utan dem tas ändå ingenting bort hos den som redan har dem.</source>
        <translation>Without it nothing is removed where it is already known.</translation>
    </message>
    <message>
        <source>Lösenordet en gång till</source>
        <translation>The password again</translation>
    </message>
    <message>
        <source>Vad som &amp;lämnas över</source>
        <translation>What is handed &amp;over</translation>
    </message>
    <message>
        <source>Frivilligt. Utan det kan den som hittar filen läsa den.</source>
        <translation>Optional. Without it whoever finds the file can read it.</translation>
    </message>
    <message>
        <source>L&amp;ösenord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Lösenorden är inte lika.</source>
        <translation>The passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Allt på den här datorn</source>
        <translation>Everything on this computer</translation>
    </message>
    <message>
        <source>Bara {place}</source>
        <translation>Only {place}</translation>
    </message>
    <message>
        <source>Signeringen {occasion}</source>
        <translation>The signing {occasion}</translation>
    </message>
    <message>
        <source>Lämna över</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Utbytesfiler (*.medlofte)</source>
        <translation>Bundles (*.medlofte)</translation>
    </message>
    <message>
        <source>Skriver {file} …</source>
        <translation>Writing {file} …</translation>
    </message>
    <message>
        <source>allt</source>
        <translation>everything</translation>
    </message>
    <message numerus="yes">
        <source>%n version(er) är överlämnade i {path}, som är låst med lösenord.</source>
        <translation>
            <numerusform>%n version is handed over in {path}, which is locked with a password.</numerusform>
            <numerusform>%n versions are handed over in {path}, which is locked with a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(er) är överlämnade i {path}, som inte är låst.</source>
        <translation>
            <numerusform>%n version is handed over in {path}, which is not locked.</numerusform>
            <numerusform>%n versions are handed over in {path}, which is not locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Hjälptext</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Ingen sida innehåller det du söker.</source>
        <translation>No page contains what you are searching for.</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sök i hjälpen</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>tillagt: {text}</source>
        <translation>added: {text}</translation>
    </message>
    <message>
        <source>borttaget: {text}</source>
        <translation>removed: {text}</translation>
    </message>
    <message>
        <source>Innehållet är borttaget</source>
        <translation>The content has been removed</translation>
    </message>
    <message>
        <source>Lagt i papperskorgen</source>
        <translation>Moved to trash</translation>
    </message>
    <message>
        <source>Återställt ur papperskorgen</source>
        <translation>Restored from trash</translation>
    </message>
    <message>
        <source>Åter som det stod {moment}</source>
        <translation>Again as it stood {moment}</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Krock avgjord</source>
        <translation>Conflict settled</translation>
    </message>
    <message>
        <source>Flyttat</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Ändrat och ändrat tillbaka</source>
        <translation>Changed and changed back</translation>
    </message>
    <message>
        <source>Bekräftat utan ändring</source>
        <translation>Confirmed without change</translation>
    </message>
    <message>
        <source>Medborgarlöftet</source>
        <translation>The pledge</translation>
    </message>
    <message>
        <source>{writer} (du)</source>
        <translation>{writer} (you)</translation>
    </message>
    <message>
        <source>{writer} slängde {record}.</source>
        <translation>{writer} discarded {record}.</translation>
    </message>
    <message>
        <source>{writer} ändrade i {record}.</source>
        <translation>{writer} changed {record}.</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Behåll den här</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Släng {record}</source>
        <translation>Discard {record}</translation>
    </message>
    <message>
        <source>Behåll {record}</source>
        <translation>Keep {record}</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(finns inte här)</source>
        <translation>(not here)</translation>
    </message>
    <message>
        <source>Hela den text som skrivs under</source>
        <translation>The whole text that is signed</translation>
    </message>
    <message>
        <source>Programmets register</source>
        <translation>The program’s register</translation>
    </message>
    <message>
        <source>Innehållet är borttaget och finns inte kvar.</source>
        <translation>The content has been removed and no longer exists.</translation>
    </message>
    <message>
        <source>Det som ändrades</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Skillnaden, ord för ord</source>
        <translation>The difference, word by word</translation>
    </message>
    <message>
        <source>Så löd hela texten</source>
        <translation>The whole text as it was</translation>
    </message>
    <message>
        <source>Här stod ingenting.</source>
        <translation>There was nothing here.</translation>
    </message>
    <message>
        <source>Sparat på samma gång</source>
        <translation>Saved at the same time</translation>
    </message>
    <message>
        <source>Vik ut raden till vänster och välj en post för att se vad som stod.</source>
        <translation>Unfold the row on the left and choose a record to see what it said.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Visa &amp;fler</source>
        <translation>Show &amp;more</translation>
    </message>
    <message>
        <source>återställd version av {name}</source>
        <translation>restored version of {name}</translation>
    </message>
    <message>
        <source>val mellan två versioner</source>
        <translation>choice between two versions</translation>
    </message>
</context>
<context>
    <name>HistoryTree</name>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Lack</name>
    <message>
        <source>krock att reda ut</source>
        <translation>conflict to resolve</translation>
    </message>
    <message>
        <source>saknar löften</source>
        <translation>lacks promises</translation>
    </message>
    <message>
        <source>saknar områden</source>
        <translation>lacks areas</translation>
    </message>
    <message>
        <source>saknar undertecknare</source>
        <translation>lacks signers</translation>
    </message>
    <message>
        <source>saknar period</source>
        <translation>lacks a period</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>sv_SE</source>
        <translation>en_GB</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Texten är {over} tecken för lång. Högst {limit} tecken får plats.</source>
        <translation>The text is {over} characters too long. There is room for at most {limit} characters.</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>Texten är för lång för att sparas.</source>
        <translation>The text is too long to be saved.</translation>
    </message>
    <message>
        <source>En rad är längre än 500 tecken.</source>
        <translation>A line is longer than 500 characters.</translation>
    </message>
</context>
<context>
    <name>LookFields</name>
    <message>
        <source>Som datorn</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Text&amp;storlek</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>S&amp;pråk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>gäller från nästa start</source>
        <translation>applies from the next start</translation>
    </message>
</context>
<context>
    <name>ManySheets</name>
    <message>
        <source>Var ska underskriftsbladen ligga?</source>
        <translation>Where should the signing sheets be saved?</translation>
    </message>
    <message>
        <source>Skapar underskriftsblad …</source>
        <translation>Creating signing sheets …</translation>
    </message>
    <message numerus="yes">
        <source>%n av filerna finns redan i mappen. Vill du ersätta dem?</source>
        <translation>
            <numerusform>%n of the files is already in the folder. Do you want to replace it?</numerusform>
            <numerusform>%n of the files are already in the folder. Do you want to replace them?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ersätt</source>
        <translation>&amp;Replace</translation>
    </message>
    <message numerus="yes">
        <source>%n underskriftsblad sparade i {folder}</source>
        <translation>
            <numerusform>%n signing sheet saved in {folder}</numerusform>
            <numerusform>%n signing sheets saved in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message numerus="yes">
        <source>%n sak(er) i databasen stämmer inte.</source>
        <translation>
            <numerusform>%n thing in the database is not right.</numerusform>
            <numerusform>%n things in the database are not right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det kan finnas en hel version i en säkerhetskopia: Arkiv › Säkerhetskopior.</source>
        <translation>There may be a whole version in a backup: File › Backups.</translation>
    </message>
    <message>
        <source>Tabeller och sökregister kan göras om ur det som är sparat, efter en säkerhetskopia.</source>
        <translation>Tables and search index can be made anew from what is saved, after a backup.</translation>
    </message>
    <message>
        <source>&amp;Laga</source>
        <translation>&amp;Repair</translation>
    </message>
    <message>
        <source>Lagar databasen …</source>
        <translation>Repairing the database …</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) i databasen är lagade.</source>
        <translation>
            <numerusform>%n thing in the database is repaired.</numerusform>
            <numerusform>%n things in the database are repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) togs bort, för att ingen version finns av dem.</source>
        <translation>
            <numerusform>%n row was removed because there is no version of it.</numerusform>
            <numerusform>%n rows were removed because there is no version of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n går inte att laga; en säkerhetskopia kan ha dem hela.</source>
        <translation>
            <numerusform>%n cannot be repaired; a backup may have it whole.</numerusform>
            <numerusform>%n cannot be repaired; a backup may have them whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Underskrift</source>
        <translation>&amp;Signing</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Nytt medborgarlöfte</source>
        <translation>&amp;New pledge</translation>
    </message>
    <message>
        <source>&amp;Förnya till nästa period</source>
        <translation>Rene&amp;w for the next period</translation>
    </message>
    <message>
        <source>&amp;Importera löftesfil …</source>
        <translation>&amp;Import pledge file …</translation>
    </message>
    <message>
        <source>&amp;Exportera löftesfil …</source>
        <translation>&amp;Export pledge file …</translation>
    </message>
    <message>
        <source>&amp;Lämna över …</source>
        <translation>&amp;Hand over …</translation>
    </message>
    <message>
        <source>&amp;Ta emot …</source>
        <translation>T&amp;ake in …</translation>
    </message>
    <message>
        <source>Synka med ser&amp;ver …</source>
        <translation>Sync with ser&amp;ver …</translation>
    </message>
    <message>
        <source>Är vi li&amp;ka? …</source>
        <translation>Are we equa&amp;l? …</translation>
    </message>
    <message>
        <source>&amp;Gå igenom krockar …</source>
        <translation>&amp;Go through conflicts …</translation>
    </message>
    <message>
        <source>&amp;Spara nu</source>
        <translation>&amp;Save now</translation>
    </message>
    <message>
        <source>Säke&amp;rhetskopior …</source>
        <translation>&amp;Backups …</translation>
    </message>
    <message>
        <source>Inst&amp;ällningar …</source>
        <translation>Se&amp;ttings …</translation>
    </message>
    <message>
        <source>&amp;Avsluta</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Ångra</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gör om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Sök</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Släng medborgar&amp;löftet</source>
        <translation>Move &amp;pledge to trash</translation>
    </message>
    <message>
        <source>&amp;Papperskorgen …</source>
        <translation>&amp;Trash …</translation>
    </message>
    <message>
        <source>P&amp;ersonuppgifter …</source>
        <translation>P&amp;ersonal data …</translation>
    </message>
    <message>
        <source>Nästa &amp;panel</source>
        <translation>&amp;Next panel</translation>
    </message>
    <message>
        <source>&amp;Föregående panel</source>
        <translation>&amp;Previous panel</translation>
    </message>
    <message>
        <source>&amp;Större text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Mindre text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>Byt mellan &amp;ljust och mörkt</source>
        <translation>Switch between light and &amp;dark</translation>
    </message>
    <message>
        <source>&amp;Det senaste …</source>
        <translation>The l&amp;atest …</translation>
    </message>
    <message>
        <source>Visa eller göm &amp;kontaktpanelen</source>
        <translation>Show or hide the &amp;contact panel</translation>
    </message>
    <message>
        <source>&amp;Förhandsgranska underskriftsblad</source>
        <translation>&amp;Preview signing sheet</translation>
    </message>
    <message>
        <source>Spara underskriftsblad som &amp;PDF …</source>
        <translation>Save signing sheet as P&amp;DF …</translation>
    </message>
    <message>
        <source>&amp;Skriv ut underskriftsblad …</source>
        <translation>P&amp;rint signing sheet …</translation>
    </message>
    <message>
        <source>Underskriftsblad för flera &amp;kommuner …</source>
        <translation>Signing sheets for &amp;several municipalities …</translation>
    </message>
    <message>
        <source>S&amp;igneringstillfällen</source>
        <translation>Signing &amp;occasions</translation>
    </message>
    <message>
        <source>K&amp;ontrollera ett papper …</source>
        <translation>&amp;Check a paper …</translation>
    </message>
    <message>
        <source>&amp;Utskriftsformat …</source>
        <translation>Page set&amp;up …</translation>
    </message>
    <message>
        <source>&amp;Kortkommandon</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Kom &amp;igång …</source>
        <translation>&amp;Getting started …</translation>
    </message>
    <message>
        <source>&amp;Om Medlöfte</source>
        <translation>&amp;About Medlöfte</translation>
    </message>
</context>
<context>
    <name>MergeCounts</name>
    <message numerus="yes">
        <source>%n ny(tt/a) medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n new pledge</numerusform>
            <numerusform>%n new pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändrat/ändrade medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n changed pledge</numerusform>
            <numerusform>%n changed pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medborgarlöfte(n) till papperskorgen</source>
        <translation>
            <numerusform>%n pledge to the trash</numerusform>
            <numerusform>%n pledges to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ändring(ar) i det gemensamma</source>
        <translation>
            <numerusform>%n change in what is shared</numerusform>
            <numerusform>%n changes in what is shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) tillbaka ur papperskorgen</source>
        <translation>
            <numerusform>%n item back from the trash</numerusform>
            <numerusform>%n items back from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n krock(ar)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(er)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fil(er)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Nytt här: {counts}.</source>
        <translation>New here: {counts}.</translation>
    </message>
    <message>
        <source>Det som är nytt i filen ändrar inget som står här.</source>
        <translation>What is new in the file changes nothing that stands here.</translation>
    </message>
    <message>
        <source>Allt i filen finns redan här.</source>
        <translation>Everything in the file is here already.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(er) glöms för gott, även här.</source>
        <translation>
            <numerusform>%n record is forgotten for good, here too.</numerusform>
            <numerusform>%n records are forgotten for good, here too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %n till</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>‹ Tillbaka till signeringstillfället</source>
        <translation>‹ Back to the signing occasion</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Underskriftsbladet har allt som behövs.</source>
        <translation>The signing sheet has everything it needs.</translation>
    </message>
    <message numerus="yes">
        <source>Innan bladet undertecknas: %n sak(er)</source>
        <translation>
            <numerusform>Before the sheet is signed: %n thing</numerusform>
            <numerusform>Before the sheet is signed: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I går</source>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesField</name>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Ta bort den valda kommunen</source>
        <translation>Remove the chosen municipality</translation>
    </message>
    <message>
        <source>Leder arbetet och står först i dokumentet</source>
        <translation>Leads the work and stands first in the document</translation>
    </message>
</context>
<context>
    <name>MunicipalityDelegate</name>
    <message numerus="yes">
        <source>%n träff(ar) i texten</source>
        <translation>
            <numerusform>%n match in the text</numerusform>
            <numerusform>%n matches in the text</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget löfte ännu</source>
        <translation>No pledge yet</translation>
    </message>
</context>
<context>
    <name>MunicipalityList</name>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
</context>
<context>
    <name>MunicipalityPanel</name>
    <message>
        <source>Signeringstillfällen</source>
        <translation>Signing occasions</translation>
    </message>
    <message>
        <source>Mitt område</source>
        <translation>My district</translation>
    </message>
    <message numerus="yes">
        <source>Alla %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Att göra %n</source>
        <translation>
            <numerusform>To do %n</numerusform>
            <numerusform>To do %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fler träffar finns. Skriv mer för att se dem.</source>
        <translation>There are more matches. Write more to see them.</translation>
    </message>
    <message>
        <source>Inget hittades. Pröva ett kortare ord eller en annan stavning.</source>
        <translation>Nothing was found. Try a shorter word or another spelling.</translation>
    </message>
    <message>
        <source>Inget återstår att göra.</source>
        <translation>Nothing is left to do.</translation>
    </message>
    <message>
        <source>Här finns inga kommuner ännu. Välj Alla för att hitta din.</source>
        <translation>There are no municipalities here yet. Choose All to find yours.</translation>
    </message>
</context>
<context>
    <name>MunicipalitySearch</name>
    <message>
        <source>Lägg till kommun</source>
        <translation>Add municipality</translation>
    </message>
    <message>
        <source>Sök kommun att lägga till …</source>
        <translation>Search for a municipality to add …</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Något du har skrivit kan inte sparas som det står. Rätta det först.</source>
        <translation>Something you have written cannot be saved as it stands. Correct it first.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Skriv ett heltal mellan {least} och {most}, eller lämna fältet tomt.</source>
        <translation>Write a whole number between {least} and {most}, or leave the field empty.</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>{pledge} – flyttas från {occasion}</source>
        <translation>{pledge} – moved from {occasion}</translation>
    </message>
    <message>
        <source>ett annat tillfälle</source>
        <translation>another occasion</translation>
    </message>
    <message>
        <source>tid och plats för undertecknandet</source>
        <translation>time and place of the signing</translation>
    </message>
    <message>
        <source>närvarande vid undertecknandet</source>
        <translation>people present at the signing</translation>
    </message>
    <message>
        <source>körschema</source>
        <translation>running order</translation>
    </message>
    <message>
        <source>uppgifter om signeringstillfället</source>
        <translation>details of the signing occasion</translation>
    </message>
    <message>
        <source>utan datum</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>datum saknas</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>kl. {times}</source>
        <translation>at {times}</translation>
    </message>
    <message>
        <source>Allt är undertecknat</source>
        <translation>Everything is signed</translation>
    </message>
    <message>
        <source>Inga löften än</source>
        <translation>No pledges yet</translation>
    </message>
    <message>
        <source>Klart att skriva under</source>
        <translation>Ready to sign</translation>
    </message>
</context>
<context>
    <name>OccasionCommands</name>
    <message>
        <source>nytt signeringstillfälle</source>
        <translation>new signing occasion</translation>
    </message>
    <message>
        <source>kopierat signeringstillfälle</source>
        <translation>copied signing occasion</translation>
    </message>
    <message>
        <source>slängt signeringstillfälle</source>
        <translation>signing occasion thrown away</translation>
    </message>
    <message>
        <source>löften på signeringstillfället</source>
        <translation>pledges on the signing occasion</translation>
    </message>
</context>
<context>
    <name>OccasionCounts</name>
    <message numerus="yes">
        <source>%n medborgarlöfte(n)</source>
        <translation>
            <numerusform>%n pledge</numerusform>
            <numerusform>%n pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) kvar</source>
        <translation>
            <numerusform>%n thing left</numerusform>
            <numerusform>%n things left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n av {of} undertecknade</source>
        <translation>
            <numerusform>%n of {of} signed</numerusform>
            <numerusform>%n of {of} signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionForm</name>
    <message>
        <source>Ingen vald</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>När och var</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Vad tillfället kallas</source>
        <translation>What the occasion is called</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Börjar klockan</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Slutar klockan</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Kontakten finns inte längre</source>
        <translation>The contact is no longer there</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Skrivs under med</source>
        <translation>Signed with</translation>
    </message>
    <message>
        <source>Vilka är med, och vad händer</source>
        <translation>Who is there, and what happens</translation>
    </message>
    <message>
        <source>Närvarande som inte skriver under</source>
        <translation>People present who do not sign</translation>
    </message>
    <message>
        <source>En person på varje rad, till exempel Eva Ek, säkerhetschef</source>
        <translation>One person on each line, for example Eva Ek, head of security</translation>
    </message>
    <message>
        <source>Körschema</source>
        <translation>Running order</translation>
    </message>
    <message>
        <source>Presskontakt</source>
        <translation>Press contact</translation>
    </message>
    <message>
        <source>Inget klockslag som 09:30, så inbjudan gäller hela dagen.</source>
        <translation>No time like 09:30, so the invitation is for the whole day.</translation>
    </message>
    <message>
        <source>Inget klockslag efter början, så inbjudan gäller en timme.</source>
        <translation>No time after the start, so the invitation is for one hour.</translation>
    </message>
</context>
<context>
    <name>OccasionHeader</name>
    <message>
        <source>Nytt signeringstillfälle</source>
        <translation>New signing occasion</translation>
    </message>
    <message>
        <source>Mer att göra</source>
        <translation>More to do</translation>
    </message>
    <message>
        <source>Tillbaka till löftena</source>
        <translation>Back to the pledges</translation>
    </message>
    <message>
        <source>Signeringstillfälle</source>
        <translation>Signing occasion</translation>
    </message>
    <message>
        <source>Kopiera till ett nytt tillfälle</source>
        <translation>Copy to a new occasion</translation>
    </message>
    <message>
        <source>Släng tillfället</source>
        <translation>Throw the occasion away</translation>
    </message>
    <message>
        <source>Signeringstillfällen</source>
        <translation>Signing occasions</translation>
    </message>
</context>
<context>
    <name>OccasionLine</name>
    <message>
        <source>Signeringstillfälle: {occasion}</source>
        <translation>Signing occasion: {occasion}</translation>
    </message>
    <message>
        <source>Nytt signeringstillfälle med det här löftet</source>
        <translation>New signing occasion with this pledge</translation>
    </message>
</context>
<context>
    <name>OccasionView</name>
    <message>
        <source>Samla de medborgarlöften som undertecknas vid samma möte: se vad som saknas, skriv ut och signera.</source>
        <translation>Bring together the pledges that are signed at one meeting: see what is missing, print and sign.</translation>
    </message>
    <message>
        <source>Nytt signeringstillfälle</source>
        <translation>New signing occasion</translation>
    </message>
    <message>
        <source>Klarläge</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Tillfället</source>
        <translation>The occasion</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Underskrifter</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Pressmeddelande</source>
        <translation>Press release</translation>
    </message>
</context>
<context>
    <name>OpenCell</name>
    <message>
        <source>Det går inte att läsa som ett datum. Skriv år, månad och dag, som 2023-09-30.</source>
        <translation>This cannot be read as a date. Write year, month and day, as in 2023-09-30.</translation>
    </message>
    <message>
        <source>Texten får inte plats i cellen.</source>
        <translation>There is no room for the text in the cell.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>nytt lokalpolisområde {name}</source>
        <translation>new local police district {name}</translation>
    </message>
    <message>
        <source>ändring av lokalpolisområdet</source>
        <translation>change of the local police district</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>nummer {number} av {count}</source>
        <translation>number {number} of {count}</translation>
    </message>
    <message>
        <source>Fryst text</source>
        <translation>Frozen text</translation>
    </message>
    <message>
        <source>{moment} av {writer}</source>
        <translation>{moment} by {writer}</translation>
    </message>
    <message>
        <source>Fryst</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Underskrifter</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>ingen än</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>utan namn</source>
        <translation>unnamed</translation>
    </message>
    <message>
        <source>{signed} av {places}: {names}</source>
        <translation>{signed} of {places}: {names}</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>1 st</source>
        <translation>1 pc</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Ingen skrivare finns på datorn. Spara papperen som PDF och skriv ut dem därifrån.</source>
        <translation>There is no printer on this computer. Save the papers as PDF and print them from there.</translation>
    </message>
    <message>
        <source>Skadad</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Fryst</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Den frysta texten är skadad och skrivs inte ut. Frys om den.</source>
        <translation>The frozen text is damaged and is not printed. Freeze it again.</translation>
    </message>
    <message>
        <source>Version {code}</source>
        <translation>Version {code}</translation>
    </message>
    <message>
        <source>texten har ändrats sedan dess</source>
        <translation>the text has changed since</translation>
    </message>
    <message>
        <source>utskriven {moment}</source>
        <translation>printed {moment}</translation>
    </message>
    <message>
        <source>Texten har ändrats sedan den frystes. Frys om eller behåll.</source>
        <translation>The text has changed since it was frozen. Freeze it again or keep it.</translation>
    </message>
    <message>
        <source>Texten är fryst på två håll. Frys om den.</source>
        <translation>The text was frozen in two places. Freeze it again.</translation>
    </message>
    <message>
        <source>Den frysta texten är skadad. Frys om den.</source>
        <translation>The frozen text is damaged. Freeze it again.</translation>
    </message>
    <message>
        <source>Texten är inte fryst än.</source>
        <translation>The text is not frozen yet.</translation>
    </message>
</context>
<context>
    <name>PapersForm</name>
    <message>
        <source>Plats och datum</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Plats för undertecknandet</source>
        <translation>Place of signing</translation>
    </message>
    <message>
        <source>Datum för undertecknandet</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <translation>Case numbers</translation>
    </message>
    <message>
        <source>Kommunens diarienummer</source>
        <translation>The municipality’s case number</translation>
    </message>
    <message>
        <source>Polisens diarienummer</source>
        <translation>The police’s case number</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Beslutande organ</source>
        <translation>Deciding body</translation>
    </message>
    <message>
        <source>Beslutsdatum</source>
        <translation>Date of decision</translation>
    </message>
    <message>
        <source>Paragraf</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Berett av</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Mer om beslutet</source>
        <translation>More about the decision</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Spara allt som en PDF …</source>
        <translation>Save everything as one PDF …</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Spara protokollet …</source>
        <translation>Save the protocol …</translation>
    </message>
    <message>
        <source>Öppna filen</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Här skrivs papperen ut när det finns löften på tillfället.</source>
        <translation>The papers are printed here when there are pledges on the occasion.</translation>
    </message>
    <message>
        <source>Lägg till löften …</source>
        <translation>Add pledges …</translation>
    </message>
    <message>
        <source>Spara allt som en PDF</source>
        <translation>Save everything as one PDF</translation>
    </message>
    <message>
        <source>Spara protokollet</source>
        <translation>Save the protocol</translation>
    </message>
    <message>
        <source>Protokollet är sparat: {path}</source>
        <translation>The protocol has been saved: {path}</translation>
    </message>
    <message>
        <source>Skriver papperen …</source>
        <translation>Printing the papers …</translation>
    </message>
    <message>
        <source>utskrivna papper</source>
        <translation>printed papers</translation>
    </message>
    <message>
        <source>Papperen är sparade: {path}</source>
        <translation>The papers have been saved: {path}</translation>
    </message>
    <message>
        <source>Papperen är skickade till skrivaren {name}</source>
        <translation>The papers have been sent to the printer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Sammanlagt %n sid(or)</source>
        <translation>
            <numerusform>%n page in all</numerusform>
            <numerusform>%n pages in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blad är inte fryst(a), märks UTKAST och ska inte skrivas under.</source>
        <translation>
            <numerusform>%n sheet is not frozen, is marked UTKAST (draft) and must not be signed.</numerusform>
            <numerusform>%n sheets are not frozen, are marked UTKAST (draft) and must not be signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vid e-underskrift är det PDF-filen som undertecknas. Blanda inte med bläck på samma dokument.</source>
        <translation>With e-signatures it is the PDF file that is signed. Do not mix with ink on one document.</translation>
    </message>
    <message>
        <source>Skriv ut original som ska arkiveras på åldersbeständigt papper, och skriv under med arkivpenna.</source>
        <translation>Print originals that are to be archived on archival paper, and sign with an archival pen.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>ändrad kontaktperson</source>
        <translation>edited contact</translation>
    </message>
    <message>
        <source>ändrade uppgifter om {name}</source>
        <translation>edited details of {name}</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Polisen</source>
        <translation>The police</translation>
    </message>
    <message>
        <source>Annan part</source>
        <translation>Another party</translation>
    </message>
    <message>
        <source>ändrad undertecknare</source>
        <translation>edited signer</translation>
    </message>
    <message>
        <source>ändringen av undertecknaren {name}</source>
        <translation>the change of the signer {name}</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>från {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <source>ingen period</source>
        <translation>no period</translation>
    </message>
    <message>
        <source>från och med {start}, tills vidare</source>
        <translation>from {start} until further notice</translation>
    </message>
    <message>
        <source>till och med {end}</source>
        <translation>until {end}</translation>
    </message>
</context>
<context>
    <name>PeriodPart</name>
    <message>
        <source>Gäller från och med</source>
        <translation>Applies from</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>Until</translation>
    </message>
    <message numerus="yes">
        <source>%n år</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Utan slutdatum gäller löftet tills vidare.</source>
        <translation>Without an end date the pledge applies until further notice.</translation>
    </message>
    <message>
        <source>Löftet ska gälla i</source>
        <translation>The pledge applies for</translation>
    </message>
    <message numerus="yes">
        <source>Sätt slutet %n år efter början</source>
        <translation>
            <numerusform>Set the end %n year after the start</numerusform>
            <numerusform>Set the end %n years after the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Redigera</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Mer att göra</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Inget av dem, visa alla kommuner</source>
        <translation>None of them, show all municipalities</translation>
    </message>
    <message>
        <source>Ditt &amp;namn (står i historiken för det du skriver)</source>
        <translation>Your &amp;name (shown in the history of what you write)</translation>
    </message>
    <message>
        <source>Din &amp;titel</source>
        <translation>Your &amp;job title</translation>
    </message>
    <message>
        <source>Din &amp;organisation</source>
        <translation>Your &amp;organisation</translation>
    </message>
    <message>
        <source>Ditt &amp;lokalpolisområde (visas först i listan)</source>
        <translation>Your local &amp;police district (shown first in the list)</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skriv ett namn</source>
        <translation>Write a name</translation>
    </message>
    <message>
        <source>Personer som redan finns</source>
        <translation>People already known</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Glöms helt</source>
        <translation>Forgotten altogether</translation>
    </message>
    <message>
        <source>Raden tas bort</source>
        <translation>The line is removed</translation>
    </message>
    <message>
        <source>Äldre versioner töms</source>
        <translation>Earlier versions are emptied</translation>
    </message>
    <message>
        <source>Namnet står i texten, som du måste skriva om först</source>
        <translation>The name stands in the text, which you must rewrite first</translation>
    </message>
    <message>
        <source>Blir kvar: en undertecknad handling</source>
        <translation>Stays: a signed document</translation>
    </message>
    <message>
        <source>Registerutdrag</source>
        <translation>Register extract</translation>
    </message>
</context>
<context>
    <name>PersonalDialog</name>
    <message>
        <source>Personuppgifter</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>&amp;Sök</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Där namnet står</source>
        <translation>Where the name stands</translation>
    </message>
    <message>
        <source>Skriv ett namn för att se var personen finns.</source>
        <translation>Write a name to see where the person is.</translation>
    </message>
    <message>
        <source>Spara registerutdrag …</source>
        <translation>Save register extract …</translation>
    </message>
    <message>
        <source>&amp;Glöm personen …</source>
        <translation>&amp;Forget the person …</translation>
    </message>
    <message>
        <source>Hela namnet</source>
        <translation>The whole name</translation>
    </message>
    <message>
        <source>Namnet står ingenstans, inte heller i äldre versioner.</source>
        <translation>The name stands nowhere, nor in earlier versions.</translation>
    </message>
    <message>
        <source>Spara registerutdrag</source>
        <translation>Save register extract</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Utdraget är sparat: {path}</source>
        <translation>The extract is saved: {path}</translation>
    </message>
    <message>
        <source>Allt om {name} töms för gott, också i historiken och i det som kommer från andra datorer senare. Det går inte att ångra. Säkerhetskopior och utbytesfiler som redan finns ändras inte.</source>
        <translation>Everything about {name} is erased for good, in the history too and in what comes from other computers later. This cannot be undone. Backups and bundles that exist already are not changed.</translation>
    </message>
    <message>
        <source>Personen är glömd. Lämna över till andra datorer, så glöms personen där också.</source>
        <translation>The person is forgotten. Hand over to the other computers, and the person is forgotten there too.</translation>
    </message>
    <message numerus="yes">
        <source>%n ställe(n) blir kvar, se listan.</source>
        <translation>
            <numerusform>%n place remains, see the list.</numerusform>
            <numerusform>%n places remain, see the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Glöm personen</source>
        <translation>&amp;Forget the person</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>Lägg till bild …</source>
        <translation>Add picture …</translation>
    </message>
    <message>
        <source>Ta bort bilden</source>
        <translation>Remove the picture</translation>
    </message>
    <message>
        <source>Eller dra hit en bild. JPEG eller PNG, högst 30 MB.</source>
        <translation>Or drop a picture here. JPEG or PNG, at most 30 MB.</translation>
    </message>
    <message>
        <source>Bilden</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>Byt bild …</source>
        <translation>Change picture …</translation>
    </message>
    <message>
        <source>Lägger till bilden …</source>
        <translation>Adding the picture …</translation>
    </message>
    <message>
        <source>Bilder (*.jpg *.jpeg *.png)</source>
        <translation>Pictures (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Välj en bild</source>
        <translation>Choose a picture</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Gemensamt</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Löfte {number}</source>
        <translation>Promise {number}</translation>
    </message>
    <message>
        <source>Underlag {number}</source>
        <translation>Evidence {number}</translation>
    </message>
</context>
<context>
    <name>PledgeChoiceDialog</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sök kommun</source>
        <translation>Search municipality</translation>
    </message>
    <message>
        <source>Löften</source>
        <translation>Pledges</translation>
    </message>
</context>
<context>
    <name>PledgeCommands</name>
    <message>
        <source>Allt är sparat</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>nytt medborgarlöfte</source>
        <translation>new pledge</translation>
    </message>
    <message>
        <source>förnyat medborgarlöfte</source>
        <translation>renewed pledge</translation>
    </message>
    <message>
        <source>slängt medborgarlöfte</source>
        <translation>pledge moved to trash</translation>
    </message>
    <message>
        <source>&amp;Ångra {step}</source>
        <translation>&amp;Undo {step}</translation>
    </message>
    <message>
        <source>&amp;Gör om {step}</source>
        <translation>&amp;Redo {step}</translation>
    </message>
    <message>
        <source>Alla ändringar sparade {time} · {writer}</source>
        <translation>All changes saved {time} · {writer}</translation>
    </message>
    <message>
        <source>Sparat. Någon annan har ändrat samma sak: välj vad som gäller.</source>
        <translation>Saved. Somebody else has changed the same thing: choose which version applies.</translation>
    </message>
</context>
<context>
    <name>PledgeForm</name>
    <message>
        <source>Löftet</source>
        <translation>The pledge</translation>
    </message>
    <message>
        <source>Rubrik på dokumentet</source>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Varför löftet är klart ändå</source>
        <translation>Why the pledge is ready all the same</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Lokalpolisområde</source>
        <translation>Local police district</translation>
    </message>
    <message>
        <source>Texter i dokumentet</source>
        <translation>Texts in the document</translation>
    </message>
    <message>
        <source>Situationen idag skriver du under Lägesbild.</source>
        <translation>You write The situation today under Situation picture.</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Antal månader mellan uppföljningar</source>
        <translation>Number of months between follow-ups</translation>
    </message>
    <message>
        <source>Första uppföljningen</source>
        <translation>First follow-up</translation>
    </message>
</context>
<context>
    <name>PledgeHeader</name>
    <message>
        <source>Välj vad som gäller</source>
        <translation>Choose what holds</translation>
    </message>
    <message>
        <source>Förhandsgranska</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Förhandsgranska underskriftsblad</source>
        <translation>Preview signing sheet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message numerus="yes">
        <source>%n krock(ar)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>inget lokalpolisområde</source>
        <translation>no local police district</translation>
    </message>
    <message>
        <source>kommunkod {codes}</source>
        <translation>municipality code {codes}</translation>
    </message>
    <message>
        <source>senast ändrat {moment} av {writer}</source>
        <translation>last changed {moment} by {writer}</translation>
    </message>
</context>
<context>
    <name>PledgeSteps</name>
    <message>
        <source>ny status: {status}</source>
        <translation>new status: {status}</translation>
    </message>
    <message>
        <source>ändringar i löftet</source>
        <translation>changes to the pledge</translation>
    </message>
    <message>
        <source>ny period</source>
        <translation>new period</translation>
    </message>
    <message>
        <source>ny tid för uppföljning</source>
        <translation>new time for follow-up</translation>
    </message>
    <message>
        <source>ny rubrik på dokumentet</source>
        <translation>new title of the document</translation>
    </message>
    <message>
        <source>ändrade kommuner</source>
        <translation>changed municipalities</translation>
    </message>
    <message>
        <source>nytt lokalpolisområde</source>
        <translation>new local police district</translation>
    </message>
    <message>
        <source>nytt skäl till att löftet är klart</source>
        <translation>new reason why the pledge is ready</translation>
    </message>
    <message>
        <source>ny inledning</source>
        <translation>new introduction</translation>
    </message>
    <message>
        <source>ny text om vad ni ska åstadkomma</source>
        <translation>new text about what you will achieve</translation>
    </message>
    <message>
        <source>ny text om hur invånarna följer med</source>
        <translation>new text about how residents can follow</translation>
    </message>
    <message>
        <source>nytt förbehåll</source>
        <translation>new reservation</translation>
    </message>
</context>
<context>
    <name>PledgeView</name>
    <message>
        <source>Nytt medborgarlöfte</source>
        <translation>New pledge</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Lägesbild</source>
        <translation>Situation picture</translation>
    </message>
    <message>
        <source>Prioriterade områden</source>
        <translation>Priority areas</translation>
    </message>
    <message>
        <source>Löften</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{name} har inget medborgarlöfte här ännu.</source>
        <translation>{name} has no pledge here yet.</translation>
    </message>
    <message>
        <source>Välj en kommun till vänster.</source>
        <translation>Choose a municipality on the left.</translation>
    </message>
</context>
<context>
    <name>PledgesPart</name>
    <message>
        <source>Löften i den ordning de skrivs under</source>
        <translation>Pledges in the order they are signed</translation>
    </message>
    <message>
        <source>Löften i ordning</source>
        <translation>Pledges in order</translation>
    </message>
    <message>
        <source>Dra för att ändra ordningen, eller tryck Alt+upp och Alt+ned.</source>
        <translation>Drag to change the order, or press Alt+Up and Alt+Down.</translation>
    </message>
    <message>
        <source>Lägg till löften …</source>
        <translation>Add pledges …</translation>
    </message>
    <message>
        <source>Ta bort från tillfället</source>
        <translation>Take off the occasion</translation>
    </message>
    <message>
        <source>löftenas ordning</source>
        <translation>order of the pledges</translation>
    </message>
    <message>
        <source>löfte borttaget från tillfället</source>
        <translation>pledge taken off the occasion</translation>
    </message>
</context>
<context>
    <name>PoliceSignerDialog</name>
    <message>
        <source>Polisens undertecknare</source>
        <translation>Police signer</translation>
    </message>
    <message numerus="yes">
        <source>Skriver under för polisen på %n medborgarlöfte(n).</source>
        <translation>
            <numerusform>Signs for the police on %n pledge.</numerusform>
            <numerusform>Signs for the police on %n pledges.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sätt för alla</source>
        <translation>&amp;Set for all</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Skriv en rubrik.</source>
        <translation>Write a headline.</translation>
    </message>
    <message>
        <source>Beskriv bilden för den som inte kan se den.</source>
        <translation>Describe the picture for those who cannot see it.</translation>
    </message>
    <message>
        <source>Kontrollera listan. På tillfället finns {detail}.</source>
        <translation>Check the list. The occasion has {detail}.</translation>
    </message>
    <message>
        <source>Välj minst en kontaktperson som får publiceras.</source>
        <translation>Choose at least one contact who may be published.</translation>
    </message>
    <message>
        <source>{detail} står inte med, för kontakten får inte publiceras.</source>
        <translation>{detail} is left out, because the contact may not be published.</translation>
    </message>
    <message>
        <source>En kontakt utan namn och titel står inte med. {detail}</source>
        <translation>A contact without name and title is left out. {detail}</translation>
    </message>
    <message>
        <source>En kontakt som valdes finns inte längre och står inte med.</source>
        <translation>A contact that was chosen is no longer there and is left out.</translation>
    </message>
    <message>
        <source>{detail} har varken telefon eller e-post.</source>
        <translation>{detail} has neither phone nor e-mail.</translation>
    </message>
    <message>
        <source>Webbsida (HTML) …</source>
        <translation>Web page (HTML) …</translation>
    </message>
    <message>
        <source>Webbsidor (*.html)</source>
        <translation>Web pages (*.html)</translation>
    </message>
    <message>
        <source>Dokument (ODT) …</source>
        <translation>Document (ODT) …</translation>
    </message>
    <message>
        <source>OpenDocument-text (*.odt)</source>
        <translation>OpenDocument text (*.odt)</translation>
    </message>
    <message>
        <source>Ren text …</source>
        <translation>Plain text …</translation>
    </message>
    <message>
        <source>Textfiler (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>kontaktpersoner i pressmeddelandet</source>
        <translation>contacts in the press release</translation>
    </message>
    <message>
        <source>bildens text i pressmeddelandet</source>
        <translation>text of the picture in the press release</translation>
    </message>
    <message>
        <source>pressmeddelandets text</source>
        <translation>text of the press release</translation>
    </message>
    <message>
        <source>Får inte publiceras. Det ändrar du på kontaktkortet.</source>
        <translation>May not be published. That is changed on the contact card.</translation>
    </message>
    <message>
        <source>Saknar namn och titel. De skrivs på kontaktkortet.</source>
        <translation>Has no name and title. They are written on the contact card.</translation>
    </message>
</context>
<context>
    <name>PressBar</name>
    <message>
        <source>Spara som …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Kopiera texten</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Öppna filen</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Nytt utkast från tillfället …</source>
        <translation>New draft from the occasion …</translation>
    </message>
</context>
<context>
    <name>PressForm</name>
    <message>
        <source>Se över innan det skickas</source>
        <translation>Look over before it is sent</translation>
    </message>
    <message>
        <source>Kontaktpersoner</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Bilden i ord</source>
        <translation>The picture in words</translation>
    </message>
    <message>
        <source>För den som inte kan se den</source>
        <translation>For those who cannot see it</translation>
    </message>
    <message>
        <source>Bildtext</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Kontrollera ordningen mot bilden</source>
        <translation>Check the order against the picture</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Rader som börjar med – blir en lista</source>
        <translation>Lines that begin with – become a list</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Kommuner och perioder</source>
        <translation>Municipalities and periods</translation>
    </message>
    <message>
        <source>Varför medborgarlöften?</source>
        <translation>Why pledges?</translation>
    </message>
    <message>
        <source>Samverkansöverenskommelse</source>
        <translation>Co-operation agreement</translation>
    </message>
</context>
<context>
    <name>PressPage</name>
    <message>
        <source>Börja med ett utkast av det som är känt om tillfället. Sedan ändrar du fritt.</source>
        <translation>Begin with a draft of what is known about the occasion. Then change it freely.</translation>
    </message>
    <message>
        <source>Skriv utkast</source>
        <translation>Write a draft</translation>
    </message>
    <message>
        <source>Här skrivs pressmeddelandet när det finns löften på tillfället.</source>
        <translation>The press release is written here once there are pledges on the occasion.</translation>
    </message>
    <message>
        <source>Lägg till löften …</source>
        <translation>Add pledges …</translation>
    </message>
    <message>
        <source>Ett nytt utkast ersätter texterna och kontaktpersonerna här. Bilden är kvar, och du kan ångra.</source>
        <translation>A new draft replaces the texts and contacts here. The picture stays, and you can undo it.</translation>
    </message>
    <message>
        <source>Skriv nytt utkast</source>
        <translation>Write a new draft</translation>
    </message>
    <message>
        <source>utkast till pressmeddelande</source>
        <translation>draft of a press release</translation>
    </message>
    <message>
        <source>bild till pressmeddelandet</source>
        <translation>picture for the press release</translation>
    </message>
    <message>
        <source>borttagen bild i pressmeddelandet</source>
        <translation>removed picture of the press release</translation>
    </message>
</context>
<context>
    <name>PressSaving</name>
    <message>
        <source>Pressmeddelandet är sparat: {path}</source>
        <translation>The press release is saved: {path}</translation>
    </message>
    <message>
        <source>Texten är kopierad.</source>
        <translation>The text is copied.</translation>
    </message>
    <message>
        <source>Spara pressmeddelandet</source>
        <translation>Save the press release</translation>
    </message>
    <message>
        <source>Det här ska rättas innan pressmeddelandet kan skickas. {what}</source>
        <translation>This is to be mended before the press release can be sent. {what}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Förhandsgranskning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Spara som &amp;PDF …</source>
        <translation>Save as P&amp;DF …</translation>
    </message>
    <message>
        <source>&amp;Skriv ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Utskriftsformat …</source>
        <translation>Page set&amp;up …</translation>
    </message>
    <message>
        <source>Underskriftsblad</source>
        <translation>Signing sheet</translation>
    </message>
    <message>
        <source>Skriv ut original som ska arkiveras på åldersbeständigt papper, och skriv under med arkivpenna.</source>
        <translation>Print originals that are to be archived on age-resistant paper, and sign with an archive-safe pen.</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Hel sida</source>
        <translation>Whole page</translation>
    </message>
</context>
<context>
    <name>Proceedings</name>
    <message>
        <source>Här finns inget att ångra. Gå till en underskrift med piltangenterna först.</source>
        <translation>There is nothing to undo here. Go to a signature with the arrow keys first.</translation>
    </message>
    <message>
        <source>ångrad underskrift</source>
        <translation>signature taken back</translation>
    </message>
    <message>
        <source>Underskriften är ångrad: {name}</source>
        <translation>The signature is taken back: {name}</translation>
    </message>
    <message>
        <source>underskrift av {name}</source>
        <translation>signature of {name}</translation>
    </message>
    <message>
        <source>{name} skrev under {time}.</source>
        <translation>{name} signed at {time}.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avbryter …</source>
        <translation>Cancelling …</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Inga aktiviteter</source>
        <translation>No activities</translation>
    </message>
    <message>
        <source>Löfte {number}</source>
        <translation>Promise {number}</translation>
    </message>
    <message>
        <source>Ändrat på två håll</source>
        <translation>Changed in two places</translation>
    </message>
</context>
<context>
    <name>PromiseFindings</name>
    <message>
        <source>Aktivitet {number}</source>
        <translation>Activity {number}</translation>
    </message>
    <message>
        <source>Fel</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Varning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tip</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Löftets &amp;text</source>
        <translation>Promise &amp;text</translation>
    </message>
    <message>
        <source>&amp;Motivering</source>
        <translation>&amp;Rationale</translation>
    </message>
    <message>
        <source>&amp;Prioriterat område</source>
        <translation>Priority &amp;area</translation>
    </message>
    <message>
        <source>Vem som l&amp;ovar</source>
        <translation>&amp;Who promises</translation>
    </message>
    <message>
        <source>&amp;Effektmål</source>
        <translation>&amp;Outcome goal</translation>
    </message>
    <message>
        <source>Till exempel andel som känner sig trygga</source>
        <translation>For example the share who feel safe</translation>
    </message>
    <message>
        <source>Läget i da&amp;g</source>
        <translation>&amp;Baseline today</translation>
    </message>
    <message>
        <source>Målvär&amp;de</source>
        <translation>Target val&amp;ue</translation>
    </message>
    <message>
        <source>Inget område</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>{area} (inte valt)</source>
        <translation>{area} (not chosen)</translation>
    </message>
    <message>
        <source>Borttaget område</source>
        <translation>Removed area</translation>
    </message>
</context>
<context>
    <name>PromiseLinks</name>
    <message>
        <source>Löften i området</source>
        <translation>Promises in the area</translation>
    </message>
    <message>
        <source>Inga löften här än.</source>
        <translation>No promises here yet.</translation>
    </message>
    <message>
        <source>Nytt löfte i området</source>
        <translation>New promise in the area</translation>
    </message>
    <message>
        <source>Löfte utan text</source>
        <translation>Promise without text</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>Kvalitetsko&amp;ntroll</source>
        <translation>&amp;Quality check</translation>
    </message>
    <message>
        <source>Inget att anmärka på</source>
        <translation>Nothing to remark on</translation>
    </message>
    <message>
        <source>ny text i löfte {number}</source>
        <translation>new text in promise {number}</translation>
    </message>
    <message>
        <source>ändring i löfte {number}</source>
        <translation>change in promise {number}</translation>
    </message>
</context>
<context>
    <name>PromiseSteps</name>
    <message>
        <source>nytt löfte</source>
        <translation>new promise</translation>
    </message>
    <message>
        <source>kopia av löfte {number}</source>
        <translation>copy of promise {number}</translation>
    </message>
    <message>
        <source>slängt löfte {number}</source>
        <translation>promise {number} moved to trash</translation>
    </message>
    <message>
        <source>flytt av löfte {number}</source>
        <translation>move of promise {number}</translation>
    </message>
</context>
<context>
    <name>PromisedByBox</name>
    <message>
        <source>Polisen</source>
        <translation>The police</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Polisen och kommunen</source>
        <translation>The police and the municipality</translation>
    </message>
    <message>
        <source>Inte angivet</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Välj, eller skriv en organisation</source>
        <translation>Choose, or write an organisation</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Det finns inga löften än. Skriv det första: vad lovar ni invånarna att göra?</source>
        <translation>There are no promises yet. Write the first: what do you promise residents that you will do?</translation>
    </message>
    <message>
        <source>Skriv ett löfte</source>
        <translation>Write a promise</translation>
    </message>
</context>
<context>
    <name>PutOnDialog</name>
    <message>
        <source>Löften att underteckna</source>
        <translation>Pledges to sign</translation>
    </message>
    <message>
        <source>Välj de medborgarlöften som undertecknas vid det här tillfället.</source>
        <translation>Choose the pledges that are signed at this occasion.</translation>
    </message>
    <message>
        <source>Det finns inga fler löften att underteckna. Skriv ett nytt under en kommun först.</source>
        <translation>There are no more pledges to sign. Write a new one under a municipality first.</translation>
    </message>
    <message numerus="yes">
        <source>Lägg till %n löfte(n)</source>
        <translation>
            <numerusform>Add %n pledge</numerusform>
            <numerusform>Add %n pledges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Framsida</source>
        <translation>Front page</translation>
    </message>
    <message>
        <source>När och var, kommunerna i ordning och körschemat</source>
        <translation>When and where, the municipalities in order and the running order</translation>
    </message>
    <message>
        <source>Placeringslista</source>
        <translation>Placement list</translation>
    </message>
    <message>
        <source>Vilket original som ska till vem</source>
        <translation>Which original goes to whom</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Det här är inget telefonnummer. Skriv till exempel 090-12 34 56.</source>
        <translation>This is not a phone number. Write for example 090-12 34 56.</translation>
    </message>
    <message>
        <source>Numret är för kort. Har riktnumret kommit med?</source>
        <translation>The number is too short. Is the area code included?</translation>
    </message>
    <message>
        <source>Numret är för långt. Skriv ett nummer i varje fält.</source>
        <translation>The number is too long. Write one number in each field.</translation>
    </message>
    <message>
        <source>Landsnumret finns inte. Sverige har +46.</source>
        <translation>The country code does not exist. Sweden has +46.</translation>
    </message>
    <message>
        <source>Kontrollera numret. Det ser inte ut att vara i bruk.</source>
        <translation>Check the number. It does not seem to be in use.</translation>
    </message>
    <message>
        <source>Adressen saknar @. Skriv till exempel anna.frej@kommunen.se.</source>
        <translation>The address lacks @. Write for example anna.frej@kommunen.se.</translation>
    </message>
    <message>
        <source>Kontrollera det som står före @.</source>
        <translation>Check what stands before @.</translation>
    </message>
    <message>
        <source>Kontrollera det som står efter @, till exempel kommunen.se.</source>
        <translation>Check what stands after @, for example kommunen.se.</translation>
    </message>
    <message>
        <source>Adressen är för lång. Skriv en adress.</source>
        <translation>The address is too long. Write one address.</translation>
    </message>
    <message>
        <source>Post till den adressen kommer inte fram.</source>
        <translation>Mail to that address will not arrive.</translation>
    </message>
    <message>
        <source>Ta bort personnumret. Skriv bara uppgifter i tjänsten.</source>
        <translation>Remove the personal identity number. Write work details only.</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Datorn har inget program som öppnar {address}. Det är kopierat i stället.</source>
        <translation>The computer has no program that opens {address}. It has been copied instead.</translation>
    </message>
    <message>
        <source>Kopierat: {text}</source>
        <translation>Copied: {text}</translation>
    </message>
</context>
<context>
    <name>Readability</name>
    <message>
        <source>{count} tecken</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>mycket lättläst</source>
        <translation>very easy to read</translation>
    </message>
    <message>
        <source>lättläst</source>
        <translation>easy to read</translation>
    </message>
    <message>
        <source>läsbart</source>
        <translation>readable</translation>
    </message>
    <message>
        <source>svårt</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>mycket svårt</source>
        <translation>very hard</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <source>Det senaste</source>
        <translation>The latest</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>En vecka</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>En månad</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>Ingenting har skrivits under den tiden.</source>
        <translation>Nothing has been written in that time.</translation>
    </message>
    <message>
        <source>återställd version av {name}</source>
        <translation>restored version of {name}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Lokalpolisområde</source>
        <translation>Local police district</translation>
    </message>
    <message>
        <source>Område i katalogen</source>
        <translation>Area in the catalogue</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Medborgarlöfte</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Löfte</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Aktivitet</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Undertecknare</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Fryst text</source>
        <translation>Frozen text</translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Inskannat papper</source>
        <translation>Scanned paper</translation>
    </message>
    <message>
        <source>Signeringstillfälle</source>
        <translation>Signing occasion</translation>
    </message>
    <message>
        <source>Pressmeddelande</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>lokalpolisområdet</source>
        <translation>the police district</translation>
    </message>
    <message>
        <source>området</source>
        <translation>the area</translation>
    </message>
    <message>
        <source>kontaktpersonen</source>
        <translation>the contact</translation>
    </message>
    <message>
        <source>medborgarlöftet</source>
        <translation>the pledge</translation>
    </message>
    <message>
        <source>underlaget</source>
        <translation>the evidence</translation>
    </message>
    <message>
        <source>löftet</source>
        <translation>the promise</translation>
    </message>
    <message>
        <source>aktiviteten</source>
        <translation>the activity</translation>
    </message>
    <message>
        <source>undertecknaren</source>
        <translation>the signer</translation>
    </message>
    <message>
        <source>den frysta texten</source>
        <translation>the frozen text</translation>
    </message>
    <message>
        <source>underskriften</source>
        <translation>the signature</translation>
    </message>
    <message>
        <source>det inskannade papperet</source>
        <translation>the scanned paper</translation>
    </message>
    <message>
        <source>signeringstillfället</source>
        <translation>the signing occasion</translation>
    </message>
    <message>
        <source>pressmeddelandet</source>
        <translation>the press release</translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Skäl till att löftet är klart</source>
        <translation>Reason why the pledge is ready</translation>
    </message>
    <message>
        <source>Kontaktpersoner</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Valt</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Förklaring</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Prioriterat område</source>
        <translation>Priority area</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vem som får läsa</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>Slängd eller kvar</source>
        <translation>Discarded or kept</translation>
    </message>
    <message>
        <source>Hör till fryst text</source>
        <translation>Belongs to frozen text</translation>
    </message>
    <message>
        <source>Hör till signeringstillfälle</source>
        <translation>Belongs to signing occasion</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fryst</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Ersätter</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Behållen trots ändring till</source>
        <translation>Kept in spite of a change to</translation>
    </message>
    <message>
        <source>Utskriven</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Var originalen finns</source>
        <translation>Where the originals are</translation>
    </message>
    <message>
        <source>Plats på bladet</source>
        <translation>Place on the sheet</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Storlek</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Börjar klockan</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Slutar klockan</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Medborgarlöften</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Körschema</source>
        <translation>Running order</translation>
    </message>
    <message>
        <source>Presskontakt</source>
        <translation>Press contact</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Varför medborgarlöften?</source>
        <translation>Why pledges?</translation>
    </message>
    <message>
        <source>Samverkansöverenskommelse</source>
        <translation>Co-operation agreement</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Bilden i ord</source>
        <translation>The picture in words</translation>
    </message>
    <message>
        <source>Bildtext</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Antal svar</source>
        <translation>Number of responses</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Får publiceras</source>
        <translation>May be published</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kontrollerat</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Plats i ordningen</source>
        <translation>Place in the order</translation>
    </message>
    <message>
        <source>Förnyar</source>
        <translation>Renews</translation>
    </message>
    <message>
        <source>Hör till medborgarlöfte</source>
        <translation>Belongs to pledge</translation>
    </message>
    <message>
        <source>Hör till löfte</source>
        <translation>Belongs to promise</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Går att läsa ur den skadade databasen, och följer med</source>
        <translation>Can be read from the damaged database, and comes along</translation>
    </message>
    <message>
        <source>Det som skrevs efter kopian och inte går att läsa saknas.</source>
        <translation>What was written after the backup and cannot be read is missing.</translation>
    </message>
    <message>
        <source>&amp;Börja utan uppgifter …</source>
        <translation>&amp;Begin with nothing …</translation>
    </message>
    <message>
        <source>&amp;Hämta tillbaka</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Letar efter den nyaste hela säkerhetskopian …</source>
        <translation>Looking for the latest whole backup …</translation>
    </message>
    <message>
        <source>Det går inte att läsa hela databasen. Det kan bero på disken, eller på att ett annat program har skrivit i filen. Inget har ändrats. Den skadade filen sparas under ett annat namn.</source>
        <translation>The whole database cannot be read. The disk may be the cause, or another program that has written in the file. Nothing has changed. The damaged file is kept under another name.</translation>
    </message>
    <message>
        <source>&amp;Fortsätt ändå</source>
        <translation>&amp;Go on all the same</translation>
    </message>
    <message>
        <source>&amp;Avsluta Medlöfte</source>
        <translation>&amp;Quit Medlöfte</translation>
    </message>
    <message>
        <source>Databasen finns inte där den ska ligga, men det finns säkerhetskopior eller en skadad fil att hämta den ur. Är den flyttad kan du avsluta nu, lägga tillbaka den och starta igen. Inget har ändrats.</source>
        <translation>The database is not where it should be, but there are backups or a damaged file to bring it back from. If it has been moved you can quit now, put it back and start again. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Databasen saknas</source>
        <translation>The database is missing</translation>
    </message>
    <message>
        <source>Databasen är skadad</source>
        <translation>The database is damaged</translation>
    </message>
    <message>
        <source>Nyaste hela säkerhetskopian</source>
        <translation>The latest whole backup</translation>
    </message>
    <message>
        <source>Hämtar tillbaka …</source>
        <translation>Restoring …</translation>
    </message>
    <message>
        <source>Vill du börja med en tom databas? Säkerhetskopiorna ligger kvar, så att du kan gå tillbaka till dem.</source>
        <translation>Begin with an empty database? The backups stay, so that you can go back to them.</translation>
    </message>
    <message>
        <source>&amp;Börja utan uppgifter</source>
        <translation>&amp;Begin with nothing</translation>
    </message>
    <message>
        <source>En tom databas är skapad. Säkerhetskopiorna finns i menyn Arkiv.</source>
        <translation>An empty database has been made. The backups are in the menu File.</translation>
    </message>
    <message>
        <source>Skapar databasen …</source>
        <translation>Making the database …</translation>
    </message>
    <message>
        <source>Det som gick att läsa ur den skadade databasen är räddat.</source>
        <translation>What could be read from the damaged database has been saved.</translation>
    </message>
    <message>
        <source>Säkerhetskopian från {moment} är tillbaka.</source>
        <translation>The backup from {moment} is back.</translation>
    </message>
    <message>
        <source>Inget utöver kopian</source>
        <translation>Nothing beyond the copy</translation>
    </message>
    <message>
        <source>&amp;Börja om</source>
        <translation>&amp;Begin anew</translation>
    </message>
    <message>
        <source>Det finns ingen hel säkerhetskopia.</source>
        <translation>There is no whole backup.</translation>
    </message>
    <message>
        <source>Den skadade databasen ligger kvar som {name}.</source>
        <translation>The damaged database is kept as {name}.</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Ta emot</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Det som kom</source>
        <translation>What came</translation>
    </message>
    <message>
        <source>Det som är nytt och det som ändras</source>
        <translation>What is new and what changes</translation>
    </message>
    <message>
        <source>&amp;Sammanfoga</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Inget är sparat än. Det som glöms kan inte ångras.</source>
        <translation>Nothing is saved yet. What is forgotten cannot be undone.</translation>
    </message>
    <message>
        <source>Inget är sparat än. Sammanfogningen kan ångras i ett enda steg.</source>
        <translation>Nothing is saved yet. The merge can be undone in a single step.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RemainingCard</name>
    <message>
        <source>Det här återstår</source>
        <translation>What remains</translation>
    </message>
    <message>
        <source>Allt som krävs finns på plats.</source>
        <translation>Everything required is in place.</translation>
    </message>
    <message>
        <source>Allt som krävs finns på plats. Det här kan göra löftet bättre.</source>
        <translation>Everything required is in place. This can make the pledge better.</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) behövs innan löftet är klart för underskrift.</source>
        <translation>
            <numerusform>%n thing is needed before the pledge is ready to be signed.</numerusform>
            <numerusform>%n things are needed before the pledge is ready to be signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>Öppna det tidigare löftet</source>
        <translation>Open the earlier pledge</translation>
    </message>
    <message>
        <source>Förlänger ett tidigare löfte</source>
        <translation>Extends an earlier pledge</translation>
    </message>
    <message>
        <source>Löftet före det här finns inte i programmet. Det kan ligga i papperskorgen.</source>
        <translation>The pledge before this one is not in the program. It may be in the trash.</translation>
    </message>
    <message>
        <source>Områden, löften och aktiviteter är desamma som förut.</source>
        <translation>Areas, promises and activities are the same as before.</translation>
    </message>
    <message>
        <source>Förlängs med tillägg och ändringar. Nytt: {new}. Ändrat: {changed}. Borttaget: {gone}.</source>
        <translation>Extended with additions and changes. New: {new}. Changed: {changed}. Removed: {gone}.</translation>
    </message>
    <message>
        <source>Borttaget</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Förut: {text}</source>
        <translation>Before: {text}</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ändrat</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Område: {text}</source>
        <translation>Area: {text}</translation>
    </message>
    <message>
        <source>Aktivitet: {text}</source>
        <translation>Activity: {text}</translation>
    </message>
    <message>
        <source>Löfte: {text}</source>
        <translation>Promise: {text}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Krockar</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Inga krockar. Allt är avgjort.</source>
        <translation>No conflicts. Everything is settled.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Samma sak har ändrats på två håll. Välj vad som ska gälla. Det andra finns kvar i historiken.</source>
        <translation>The same thing has been changed in two places. Choose what is to hold. The other stays in the history.</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2: behåll.</source>
        <translation>Ctrl+1, Ctrl+2: keep.</translation>
    </message>
    <message>
        <source>Ctrl+3: båda. Ctrl+Retur: egen text.</source>
        <translation>Ctrl+3: both. Ctrl+Return: text of your own.</translation>
    </message>
    <message>
        <source>val i en krock</source>
        <translation>choice in a conflict</translation>
    </message>
    <message numerus="yes">
        <source>Egen text i %n krock(ar) är inte sparad och försvinner om du stänger.</source>
        <translation>
            <numerusform>A text of your own in %n conflict is not saved, and will be gone if you close.</numerusform>
            <numerusform>Texts of your own in %n conflicts are not saved, and will be gone if you close.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stäng ändå</source>
        <translation>&amp;Close anyway</translation>
    </message>
    <message>
        <source>&amp;Fortsätt skriva</source>
        <translation>&amp;Go on writing</translation>
    </message>
</context>
<context>
    <name>RolesField</name>
    <message>
        <source>samordnare, pressfrågor</source>
        <translation>coordinator, press enquiries</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Klipp ut rader</source>
        <translation>Cut rows</translation>
    </message>
    <message>
        <source>Kopiera rader</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Klistra in rader</source>
        <translation>Paste rows</translation>
    </message>
    <message>
        <source>Gör en likadan aktivitet</source>
        <translation>Duplicate activity</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Släng rader</source>
        <translation>Move rows to trash</translation>
    </message>
</context>
<context>
    <name>RunningOrder</name>
    <message numerus="yes">
        <source>%n underskrift(er) kvar</source>
        <translation>
            <numerusform>%n signature left</numerusform>
            <numerusform>%n signatures left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>av %n</source>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till ovanför</source>
        <translation>
            <numerusform>%n more above</numerusform>
            <numerusform>%n more above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till nedanför</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
    <message>
        <source>Undertecknat</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>{signed} av {count} har undertecknat</source>
        <translation>{signed} of {count} have signed</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Öppna {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Spara en kopia …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ScansPart</name>
    <message>
        <source>Lägg till inskannat …</source>
        <translation>Add scans …</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sök kommun, löfte, kontakt …</source>
        <translation>Municipality, promise, contact …</translation>
    </message>
    <message>
        <source>Sök kommun, löfte, aktivitet eller kontakt</source>
        <translation>Search municipality, promise, activity or contact</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Inställningarna gick inte att läsa och har börjat om. Den gamla filen ligger kvar som {name}.</source>
        <translation>The settings could not be read and have begun anew. The old file is kept as {name}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Om dig</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Fönstret</source>
        <translation>The window</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>En fil &amp;för varje medborgarlöfte</source>
        <translation>One file &amp;for each pledge</translation>
    </message>
    <message>
        <source>Alla i &amp;en fil</source>
        <translation>All &amp;in one file</translation>
    </message>
    <message>
        <source>Välj &amp;alla</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Välj &amp;inga</source>
        <translation>Select &amp;none</translation>
    </message>
    <message>
        <source>&amp;Skapa underskriftsblad …</source>
        <translation>&amp;Create signing sheets …</translation>
    </message>
    <message>
        <source>Underskriftsblad för flera kommuner</source>
        <translation>Signing sheets for several municipalities</translation>
    </message>
    <message>
        <source>Medborgarlöften</source>
        <translation>Pledges</translation>
    </message>
    <message numerus="yes">
        <source>%n valda</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>Spara underskriftsblad</source>
        <translation>Save signing sheet</translation>
    </message>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Underskriftsbladet är sparat: {path}</source>
        <translation>The signing sheet has been saved: {path}</translation>
    </message>
    <message>
        <source>Ingen skrivare finns på datorn. Spara bladet som PDF och skriv ut det därifrån.</source>
        <translation>There is no printer on this computer. Save the sheet as a PDF and print it from there.</translation>
    </message>
    <message>
        <source>Skickat till skrivaren {name}</source>
        <translation>Sent to the printer {name}</translation>
    </message>
    <message>
        <source>utskrivet underskriftsblad</source>
        <translation>printed signing sheet</translation>
    </message>
</context>
<context>
    <name>SheetDifference</name>
    <message>
        <source>Det som skiljer texterna åt</source>
        <translation>What parts the texts</translation>
    </message>
    <message>
        <source>Understruket är tillagt, överstruket är borttaget.</source>
        <translation>Underlined is added, struck out is taken away.</translation>
    </message>
    <message>
        <source>Inget som skrivs ut skiljer texterna åt.</source>
        <translation>Nothing that is printed parts the texts.</translation>
    </message>
    <message>
        <source>Tillagt: {name}</source>
        <translation>Added: {name}</translation>
    </message>
    <message>
        <source>Borttaget: {name}</source>
        <translation>Taken away: {name}</translation>
    </message>
    <message>
        <source>Flyttat: {name}, förut {was}</source>
        <translation>Moved: {name}, before {was}</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message numerus="yes">
        <source>Sida 1 av %n</source>
        <translation>
            <numerusform>Page 1 of %n</numerusform>
            <numerusform>Page 1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Löften</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Aktivitetstabellen</source>
        <translation>The activity table</translation>
    </message>
    <message>
        <source>Prioriterade områden</source>
        <translation>Priority areas</translation>
    </message>
    <message>
        <source>Personkort</source>
        <translation>Person cards</translation>
    </message>
    <message>
        <source>Signering</source>
        <translation>The signing</translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Sök och fält</source>
        <translation>Search and fields</translation>
    </message>
    <message>
        <source>Nytt löfte</source>
        <translation>New promise</translation>
    </message>
    <message>
        <source>Gör ett likadant löfte</source>
        <translation>Duplicate promise</translation>
    </message>
    <message>
        <source>Flytta upp eller ned</source>
        <translation>Move up or down</translation>
    </message>
    <message>
        <source>Släng löftet</source>
        <translation>Move promise to trash</translation>
    </message>
    <message>
        <source>Skriv i rutan</source>
        <translation>Write in the cell</translation>
    </message>
    <message>
        <source>Nästa eller föregående ruta</source>
        <translation>Next or previous cell</translation>
    </message>
    <message>
        <source>Lämna tabellen</source>
        <translation>Leave the table</translation>
    </message>
    <message>
        <source>Klipp ut, kopiera, klistra in rader</source>
        <translation>Cut, copy, paste rows</translation>
    </message>
    <message>
        <source>Gör en likadan aktivitet</source>
        <translation>Duplicate activity</translation>
    </message>
    <message>
        <source>Släng rader</source>
        <translation>Move rows to trash</translation>
    </message>
    <message>
        <source>Kryssa för eller ta bort krysset</source>
        <translation>Tick or untick</translation>
    </message>
    <message>
        <source>Ändra uppgifterna</source>
        <translation>Edit the details</translation>
    </message>
    <message>
        <source>Kopiera uppgifterna</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Ta bort ur löftet</source>
        <translation>Remove from the pledge</translation>
    </message>
    <message>
        <source>Gå till det som en ruta i klarläget gäller</source>
        <translation>Go to what a cell of the readiness board is about</translation>
    </message>
    <message>
        <source>Starta ceremonin, vid ett signeringstillfälle</source>
        <translation>Start the ceremony, at a signing occasion</translation>
    </message>
    <message>
        <source>Undertecknat, i ceremonin</source>
        <translation>Signed, in the ceremony</translation>
    </message>
    <message>
        <source>Ångra en underskrift, i ceremonin</source>
        <translation>Take a signature back, in the ceremony</translation>
    </message>
    <message>
        <source>Annan underskrift, i ceremonin</source>
        <translation>Another signature, in the ceremony</translation>
    </message>
    <message>
        <source>Annat dokument, i ceremonin</source>
        <translation>Another document, in the ceremony</translation>
    </message>
    <message>
        <source>Första som är kvar, i ceremonin</source>
        <translation>First one left, in the ceremony</translation>
    </message>
    <message>
        <source>Vik ut eller vik ihop</source>
        <translation>Unfold or fold</translation>
    </message>
    <message>
        <source>Välj i listan från sökfältet</source>
        <translation>Choose in the list from the search field</translation>
    </message>
    <message>
        <source>Öppna det som hittades</source>
        <translation>Open what was found</translation>
    </message>
    <message>
        <source>Töm sökfältet</source>
        <translation>Clear the search field</translation>
    </message>
    <message>
        <source>Öppna kalendern i ett datumfält</source>
        <translation>Open the calendar in a date field</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Kortkommandon</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Inget</source>
        <translation>Nothing</translation>
    </message>
</context>
<context>
    <name>SidesPanel</name>
    <message>
        <source>Behåll &amp;båda</source>
        <translation>Keep &amp;both</translation>
    </message>
    <message>
        <source>Spara &amp;egen text</source>
        <translation>Save &amp;own text</translation>
    </message>
    <message>
        <source>Egen text</source>
        <translation>Text of your own</translation>
    </message>
    <message>
        <source>Versionen av {writer}</source>
        <translation>The version by {writer}</translation>
    </message>
</context>
<context>
    <name>SignSeveralDialog</name>
    <message>
        <source>Välj de löften som {name} också ska underteckna. Bara löften som inte är klara visas.</source>
        <translation>Choose the pledges that {name} shall sign too. Only pledges that are not ready are shown.</translation>
    </message>
    <message>
        <source>Undertecknare för flera kommuner</source>
        <translation>Signer for several municipalities</translation>
    </message>
    <message>
        <source>undertecknaren</source>
        <translation>the signer</translation>
    </message>
    <message>
        <source>Det finns inga andra löften att underteckna än.</source>
        <translation>There are no other pledges to sign yet.</translation>
    </message>
    <message numerus="yes">
        <source>Lägg till i %n löfte(n)</source>
        <translation>
            <numerusform>Add to %n pledge</numerusform>
            <numerusform>Add to %n pledges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Klockslag</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>Name missing</translation>
    </message>
</context>
<context>
    <name>SignaturesPage</name>
    <message>
        <source>Starta ceremonin</source>
        <translation>Start the ceremony</translation>
    </message>
    <message>
        <source>Till protokollet</source>
        <translation>To the protocol</translation>
    </message>
    <message>
        <source>Här antecknas underskrifterna när det finns löften på tillfället.</source>
        <translation>Signatures are noted here once there are pledges on the occasion.</translation>
    </message>
    <message>
        <source>Lägg till löften …</source>
        <translation>Add pledges …</translation>
    </message>
    <message>
        <source>Hela skärmen, stora bokstäver, med tangentbordet (F11)</source>
        <translation>The whole screen, large letters, by keyboard (F11)</translation>
    </message>
    <message>
        <source>inskannade papper</source>
        <translation>scanned papers</translation>
    </message>
    <message numerus="yes">
        <source>%n fil(er) tillagda.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message>
        <source>ångrad underskrift</source>
        <translation>signature taken back</translation>
    </message>
    <message>
        <source>underskrift</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>Inskannade papper (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scanned papers (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Lägg till inskannat</source>
        <translation>Add scans</translation>
    </message>
    <message>
        <source>Spara en kopia</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Kopian är sparad: {path}</source>
        <translation>The copy is saved: {path}</translation>
    </message>
    <message>
        <source>borttaget inskannat papper</source>
        <translation>removed scanned paper</translation>
    </message>
</context>
<context>
    <name>SignerActions</name>
    <message>
        <source>borttagen undertecknare {name}</source>
        <translation>removed signer {name}</translation>
    </message>
    <message>
        <source>undertecknarnas ordning</source>
        <translation>order of the signers</translation>
    </message>
    <message>
        <source>utredd krock om {name}</source>
        <translation>resolved conflict about {name}</translation>
    </message>
    <message>
        <source>{name} som undertecknare för flera kommuner</source>
        <translation>{name} as signer for several municipalities</translation>
    </message>
    <message>
        <source>ny undertecknare {name}</source>
        <translation>new signer {name}</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Redigera</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Kopiera allt</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Lägg till som kontaktperson</source>
        <translation>Add as contact</translation>
    </message>
    <message>
        <source>Sätt som undertecknare för flera kommuner …</source>
        <translation>Add as signer for several municipalities …</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Titel och organisation saknas</source>
        <translation>Job title and organisation are missing</translation>
    </message>
</context>
<context>
    <name>SignerForm</name>
    <message>
        <source>Förnamn Efternamn (parti)</source>
        <translation>First name Surname (party)</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Undertecknar för</source>
        <translation>Signs for</translation>
    </message>
</context>
<context>
    <name>SignersPart</name>
    <message>
        <source>Undertecknare</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Ny undertecknare</source>
        <translation>New signer</translation>
    </message>
    <message>
        <source>Ingen undertecknare än. Lägg till en för kommunen och en för polisen.</source>
        <translation>No signer yet. Add one for the municipality and one for the police.</translation>
    </message>
    <message>
        <source>Kopierat: {text}</source>
        <translation>Copied: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Tillagd i %n löfte(n) till.</source>
        <translation>
            <numerusform>Added to %n more pledge.</numerusform>
            <numerusform>Added to %n more pledges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>plats och datum för undertecknandet</source>
        <translation>place and date of the signing</translation>
    </message>
    <message>
        <source>diarienummer</source>
        <translation>case numbers</translation>
    </message>
    <message>
        <source>uppgifter om beslutet</source>
        <translation>details of the decision</translation>
    </message>
    <message>
        <source>undertecknar redan</source>
        <translation>signs already</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Bläck på papper</source>
        <translation>Ink on paper</translation>
    </message>
    <message>
        <source>E-underskrift</source>
        <translation>E-signature</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Förhandsgranska</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Spara som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
</context>
<context>
    <name>SituationForm</name>
    <message>
        <source>Vad vet ni om tryggheten i kommunen, och hur vet ni det? Skriv så att invånarna känner igen sig.</source>
        <translation>What do you know about safety in the municipality, and how do you know it? Write so that residents recognise it.</translation>
    </message>
    <message>
        <source>Situationen idag</source>
        <translation>The situation today</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>ny text om situationen idag</source>
        <translation>new text about the situation today</translation>
    </message>
</context>
<context>
    <name>SoftHeading</name>
    <message>
        <source>Utan namn</source>
        <translation>Without a name</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Under beredning</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Klart för underskrift</source>
        <translation>Ready for signing</translation>
    </message>
    <message>
        <source>Delvis undertecknat</source>
        <translation>Partly signed</translation>
    </message>
    <message>
        <source>Undertecknat</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Publicerat</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Slutredovisat</source>
        <translation>Final report made</translation>
    </message>
    <message>
        <source>Arkiverat</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Återtaget</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Ersatt</source>
        <translation>Replaced</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message numerus="yes">
        <source>Inte sparat än: %n sak(er) återstår. Skriv varför löftet ändå är klart.</source>
        <translation>
            <numerusform>Not saved yet: %n thing remains. Write why the pledge is ready all the same.</numerusform>
            <numerusform>Not saved yet: %n things remain. Write why the pledge is ready all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Visa förslag</source>
        <translation>Show suggestions</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>Synkar med {server} …</source>
        <translation>Syncing with {server} …</translation>
    </message>
    <message>
        <source>synkning</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>Synkat: {pulled} versioner hämtade och {pushed} lämnade.</source>
        <translation>Synced: {pulled} versions fetched and {pushed} left there.</translation>
    </message>
</context>
<context>
    <name>SyncDialog</name>
    <message>
        <source>Synka med server</source>
        <translation>Sync with a server</translation>
    </message>
    <message>
        <source>Kom ihåg lösenordet i datorns nyckelring</source>
        <translation>Remember the password in the computer&apos;s keyring</translation>
    </message>
    <message>
        <source>&amp;Synka</source>
        <translation>&amp;Sync</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Det som saknas här hämtas, och det som saknas på servern lämnas där. Allt finns kvar på den här datorn, också utan nät.</source>
        <translation>What is missing here is fetched, and what is missing on the server is left there. Everything stays on this computer, also without the network.</translation>
    </message>
    <message>
        <source>Till exempel db.kommunen.se</source>
        <translation>For example db.kommunen.se</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>&amp;Databas</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;Användare</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Lösenord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Sparas aldrig i inställningarna</source>
        <translation>Never kept in the settings</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Inledning</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Vad löftet är, vilka som ger det och varför.</source>
        <translation>What the pledge is, who makes it and why.</translation>
    </message>
    <message>
        <source>Det här ska vi åstadkomma tillsammans</source>
        <translation>What we will achieve together</translation>
    </message>
    <message>
        <source>Hur det ska ha blivit när perioden är slut.</source>
        <translation>How things are to be when the period is over.</translation>
    </message>
    <message>
        <source>Följ med i hur det går!</source>
        <translation>Follow our progress!</translation>
    </message>
    <message>
        <source>Var och när invånarna får veta hur det går.</source>
        <translation>Where and when residents will learn how it is going.</translation>
    </message>
    <message>
        <source>Förbehåll</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Till exempel att en svår händelse kan ändra polisens planering.</source>
        <translation>For example that a serious incident can change the police’s plans.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Slängt</source>
        <translation>Moved here</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>utan period</source>
        <translation>without a period</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>without text</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>&amp;Återställ</source>
        <translation>&amp;Restore</translation>
    </message>
    <message numerus="yes">
        <source>återställningen av %n post(er) ur papperskorgen</source>
        <translation>
            <numerusform>restoring %n record from trash</numerusform>
            <numerusform>restoring %n records from trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(er) är återställda. Du kan ångra det i menyn Redigera.</source>
        <translation>
            <numerusform>%n record has been restored. You can undo it in the Edit menu.</numerusform>
            <numerusform>%n records have been restored. You can undo it in the Edit menu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papperskorgen är tom. Det du slänger hamnar här.</source>
        <translation>The trash is empty. What you throw away ends up here.</translation>
    </message>
    <message>
        <source>Inget i papperskorgen innehåller det du söker.</source>
        <translation>Nothing in the trash contains what you are searching for.</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Sök i papperskorgen</source>
        <translation>Search the trash</translation>
    </message>
    <message>
        <source>Det du har slängt ligger kvar här tills du återställer det. Ingenting raderas härifrån. Det som hör till det du återställer följer med tillbaka.</source>
        <translation>What you have thrown away stays here until you restore it. Nothing is deleted from here. What belongs to the things you restore comes back with them.</translation>
    </message>
</context>
<context>
    <name>TurnPart</name>
    <message>
        <source>Dokument {number} av {count}</source>
        <translation>Document {number} of {count}</translation>
    </message>
    <message>
        <source>Nu undertecknar</source>
        <translation>Signing now</translation>
    </message>
    <message>
        <source>Versionskod {code}</source>
        <translation>Version code {code}</translation>
    </message>
    <message>
        <source>Sedan: {name}, på samma dokument</source>
        <translation>Then: {name}, on the same document</translation>
    </message>
    <message>
        <source>Sedan: {name}, för {document}</source>
        <translation>Then: {name}, for {document}</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Ta emot</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>{file} är låst med ett lösenord.</source>
        <translation>{file} is locked with a password.</translation>
    </message>
    <message>
        <source>&amp;Visa lösenordet</source>
        <translation>&amp;Show the password</translation>
    </message>
    <message>
        <source>Lås &amp;upp</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Lösenord</source>
        <translation>&amp;Password</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Medlöfte avslutades inte som det skulle förra gången.</source>
        <translation>Medlöfte did not end as it should last time.</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia kunde tas: {why}</source>
        <translation>No backup could be taken: {why}</translation>
    </message>
</context>
<context>
    <name>VcardSaver</name>
    <message>
        <source>Spara vCard</source>
        <translation>Save vCard</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Sparat i {path}</source>
        <translation>Saved in {path}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Ingen text här har den koden</source>
        <translation>No text here has that code</translation>
    </message>
    <message>
        <source>Jämför koden tecken för tecken med den på papperet.</source>
        <translation>Compare the code sign by sign with the one on the paper.</translation>
    </message>
    <message>
        <source>Stämmer den kan papperet vara utskrivet från en annan dator, vars löften inte har hämtats hit.</source>
        <translation>If it is right, the paper may have been printed from another computer, whose pledges have not been taken in here.</translation>
    </message>
    <message>
        <source>Det kan också vara ett utkast, som har ändrats sedan det skrevs ut.</source>
        <translation>It may also be a draft that has been changed since it was printed.</translation>
    </message>
    <message numerus="yes">
        <source>Koden passar %n text(er)</source>
        <translation>
            <numerusform>The code fits %n text</numerusform>
            <numerusform>The code fits %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv fler av dess tecken, eller välj det löfte som står på papperet.</source>
        <translation>Write more of its signs, or choose the pledge that stands on the paper.</translation>
    </message>
    <message>
        <source>Löftet är fryst på två håll</source>
        <translation>The pledge is frozen in two places</translation>
    </message>
    <message>
        <source>Papperet är den ena av två texter, som frystes på var sin dator.</source>
        <translation>The paper is one of two texts, frozen on two computers.</translation>
    </message>
    <message>
        <source>Frys om löftet innan någon skriver under, så att en text gäller.</source>
        <translation>Freeze the pledge again before anybody signs, so that one text holds.</translation>
    </message>
    <message>
        <source>Papperet är den senaste frysta texten</source>
        <translation>The paper is the latest frozen text</translation>
    </message>
    <message>
        <source>Löftet har ändrats sedan den frystes. Det står inte på papperet.</source>
        <translation>The pledge has been changed since it was frozen. That is not on the paper.</translation>
    </message>
    <message>
        <source>Löftet har ändrats sedan den frystes, men den frysta texten har behållits.</source>
        <translation>The pledge has been changed since it was frozen, but the frozen text has been kept.</translation>
    </message>
    <message>
        <source>Skriv inte under det.</source>
        <translation>Do not sign it.</translation>
    </message>
    <message numerus="yes">
        <source>%n underskrift(er) på det gäller inte längre.</source>
        <translation>
            <numerusform>%n signature on it no longer holds.</numerusform>
            <numerusform>%n signatures on it no longer hold.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papperet är ersatt av en senare text</source>
        <translation>The paper is replaced by a later text</translation>
    </message>
    <message>
        <source>Löftet ligger i papperskorgen. Återställ det därifrån, om papperet ska gälla.</source>
        <translation>The pledge is in the trash. Restore it from there if the paper is to hold.</translation>
    </message>
    <message>
        <source>Papperets löfte har slängts</source>
        <translation>The pledge of the paper has been thrown away</translation>
    </message>
    <message>
        <source>Frysningen av papperets text har ångrats</source>
        <translation>The freezing of the text has been undone</translation>
    </message>
    <message>
        <source>Ingen text av löftet är fryst nu.</source>
        <translation>No text of the pledge is frozen now.</translation>
    </message>
    <message>
        <source>Texten som gäller har version {code}.</source>
        <translation>The text that holds has version {code}.</translation>
    </message>
    <message>
        <source>Texten som gäller har version {code} och frystes {moment}.</source>
        <translation>The text that holds has version {code} and was frozen {moment}.</translation>
    </message>
    <message>
        <source>Papperet är ett utkast</source>
        <translation>The paper is a draft</translation>
    </message>
    <message>
        <source>Det är löftets text som den är nu, men den är inte fryst.</source>
        <translation>It is the text of the pledge as it is now, but it is not frozen.</translation>
    </message>
    <message>
        <source>Frys texten och skriv ut bladet igen innan någon skriver under.</source>
        <translation>Freeze the text and print the sheet again before anybody signs.</translation>
    </message>
    <message>
        <source>Den sparade texten är skadad</source>
        <translation>The saved text is damaged</translation>
    </message>
    <message>
        <source>Den är inte längre den som frystes, så det går inte att säga vad som ska stå på papperet.</source>
        <translation>It is no longer what was frozen, so it cannot be said what should stand on the paper.</translation>
    </message>
    <message>
        <source>Hämta tillbaka en säkerhetskopia, eller frys om texten och skriv ut den på nytt.</source>
        <translation>Restore a backup, or freeze the text again and print it anew.</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message>
        <source>&amp;Kontrollera</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Versionskod</source>
        <translation>&amp;Version code</translation>
    </message>
    <message>
        <source>minst åtta tecken, 0–9 och a–f</source>
        <translation>at least eight signs, 0–9 and a–f</translation>
    </message>
    <message>
        <source>Skriv koden som står längst ner på varje sida, eller läs papperets QR-kod med en läsare.</source>
        <translation>Write the code at the foot of each page, or scan the QR code of the paper with a reader.</translation>
    </message>
    <message>
        <source>Från papperet till texten som gäller</source>
        <translation>From the paper to the text that holds</translation>
    </message>
    <message>
        <source>&amp;Öppna löftet</source>
        <translation>&amp;Open the pledge</translation>
    </message>
    <message>
        <source>Visa bladet som &amp;PDF</source>
        <translation>Show the sheet as &amp;PDF</translation>
    </message>
    <message>
        <source>Kontrollera ett papper</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Skadad text</source>
        <translation>Damaged text</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Understruket är tillagt, överstruket är borttaget.</source>
        <translation>Underlined is added, struck through is removed.</translation>
    </message>
    <message>
        <source>&amp;Återställ den här versionen</source>
        <translation>&amp;Restore this version</translation>
    </message>
    <message>
        <source>Visa bara den här postens historik</source>
        <translation>Show only the history of this record</translation>
    </message>
    <message>
        <source>Återställt som det stod {moment}. Ångra i menyn Redigera tar tillbaka det.</source>
        <translation>Restored as it stood {moment}. Undo in the Edit menu takes it back.</translation>
    </message>
    <message>
        <source>Krockar med en annan</source>
        <translation>Conflicts with another</translation>
    </message>
    <message>
        <source>Gäller nu</source>
        <translation>Applies now</translation>
    </message>
    <message>
        <source>Äldre version</source>
        <translation>Older version</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Välkommen till Medlöfte</source>
        <translation>Welcome to Medlöfte</translation>
    </message>
    <message>
        <source>&amp;Pröva med exempel</source>
        <translation>&amp;Try with examples</translation>
    </message>
    <message>
        <source>&amp;Börja</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>Här håller du ordning på medborgarlöftena i ditt område, från första utkast till underskriftsblad. Allt sparas av sig självt på den här datorn, och ingenting skickas någonstans.</source>
        <translation>Here you keep track of the citizen pledges of your district, from the first draft to the signing sheet. Everything is saved by itself on this computer, and nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Exemplen är sex kommuners löften i Lokalpolisområde Umeå. Du kan ångra att du hämtade in dem.</source>
        <translation>The examples are the pledges of six municipalities in Local Police District Umeå. You can undo fetching them.</translation>
    </message>
    <message>
        <source>Välkommen</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>WhatChanges</name>
    <message>
        <source>Kommer tillbaka</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>Försvinner</source>
        <translation>Goes</translation>
    </message>
</context>
<context>
    <name>_DistrictForm</name>
    <message>
        <source>Uppgifterna är kontrollerade</source>
        <translation>The details have been verified</translation>
    </message>
    <message>
        <source>Namn, utan ordet Lokalpolisområde</source>
        <translation>Name, without the word Lokalpolisområde</translation>
    </message>
    <message>
        <source>Polisregion</source>
        <translation>Police region</translation>
    </message>
    <message>
        <source>Kommuner i området</source>
        <translation>Municipalities in the district</translation>
    </message>
    <message>
        <source>Varifrån uppgifterna kommer</source>
        <translation>Where the details come from</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Underskriftsbladets första sida</source>
        <translation>First page of the signing sheet</translation>
    </message>
</context>
<context>
    <name>_Uses</name>
    <message>
        <source>Inget område pekar ut underlaget. Då räknas det till hela löftet.</source>
        <translation>No area points to this evidence. It then counts for the whole pledge.</translation>
    </message>
    <message>
        <source>Används i</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Område utan rubrik</source>
        <translation>Area without a title</translation>
    </message>
</context>
</TS>
