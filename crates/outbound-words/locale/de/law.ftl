# Die Absätze in unseren Worten. Schlüssel enden auf die Fundstelle: p850-217-d-3. Die Worte eines
# Absatzes führen die des übergeordneten fort, sodass sie hintereinander einen Satz ergeben.

p850-206 = Der Investor ist die „controlled foreign entity“ einer „U.S. person“
p850-206-a = Der Investor ist nach dem Recht eines anderen Staates als der USA errichtet, und eine „U.S. person“ ist seine Mutter („parent“)

p850-208 = Das Unternehmen übt eine erfasste Tätigkeit („covered activity“) aus

p850-209 = Das Unternehmen ist eine „covered foreign person“
p850-209-a = Das Unternehmen ist
p850-209-a-1 = eine „person of a country of concern“, die eine erfasste Tätigkeit ausübt
p850-209-a-2 = jemand, der unmittelbar oder mittelbar bei Personen nach (a)(1) einen Sitz im Leitungsorgan, Stimmrechte oder Eigenkapital (außer solchen, die § 850.501(a) ausnähme) oder vertragliche Macht hat und bei dem von diesen Personen oder über sie
p850-209-a-2-i = mehr als 50 Prozent des Umsatzes anfallen
p850-209-a-2-ii = mehr als 50 Prozent des Jahresüberschusses anfallen
p850-209-a-2-iii = mehr als 50 Prozent der Investitionsausgaben anfallen
p850-209-a-2-iv = mehr als 50 Prozent der Betriebsausgaben anfallen
p850-209-a-3 = eine „person of a country of concern“, die an einem Gemeinschaftsunternehmen nach § 850.210(a)(5) teilnimmt

p850-210 = Es ist ein erfasstes Geschäft („covered transaction“) oder wäre es, wenn eine „U.S. person“ es vornähme, von Ausnahmen abgesehen
p850-210-a = Der Investor, unmittelbar oder mittelbar,
p850-210-a-1 = erwirbt Eigenkapital oder ein bedingtes Recht darauf an jemandem, von dem er zu diesem Zeitpunkt weiß, dass er eine „covered foreign person“ ist
p850-210-a-2 = gibt ein Darlehen oder eine ähnliche Fremdfinanzierung mit Rechten wie denen aus Eigenkapital jemandem, von dem er zu diesem Zeitpunkt weiß, dass er eine „covered foreign person“ ist
p850-210-a-3 = wandelt ein am 2. Januar 2025 oder später erworbenes bedingtes Recht in Eigenkapital an jemandem um, von dem er zu diesem Zeitpunkt weiß, dass er eine „covered foreign person“ ist
p850-210-a-4 = erwirbt, mietet oder entwickelt sonst Betriebe, Land, Eigentum oder andere Vermögenswerte in einem „country of concern“ und weiß zu diesem Zeitpunkt oder plant, dass daraus folgt:
p850-210-a-4-i = die Errichtung einer „covered foreign person“
p850-210-a-4-ii = die Ausübung einer erfassten Tätigkeit durch eine „person of a country of concern“
p850-210-a-5 = geht mit einer „person of a country of concern“ ein Gemeinschaftsunternehmen („joint venture“) ein und weiß, dass es eine erfasste Tätigkeit ausüben wird oder auszuüben plant
p850-210-a-6 = wird „limited partner“ oder Gleichwertiges in einem gemeinschaftlichen Anlagefonds, der keine „U.S. person“ ist, und weiß, dass der Fonds wahrscheinlich in eine „person of a country of concern“ aus einer der drei Branchen investieren wird, und der Fonds tätigt dann, was für eine „U.S. person“ ein erfasstes Geschäft wäre
p850-210-note-1 = Der Anteil ist nicht bloß der eines „limited partner“, dessen Fonds das Eigenkapital erwirbt
p850-210-note-2 = Das Eigenkapital stammt nicht aus der Verwertung eines Pfands, das vor dem 2. Januar 2025 bestellt wurde oder bei dem der Investor, als er das Darlehen gab oder kaufte, nicht wusste, dass das verpfändete Eigenkapital an einer „covered foreign person“ bestand
p850-210-b = Nichts nimmt es von der Begriffsbestimmung aus:
p850-210-b-2 = es ist kein Amtsgeschäft der Regierung der USA durch deren Beschäftigte, Zuwendungsempfänger oder Auftragnehmer

p850-216 = Der Investor weiß, worauf es nach der Vorschrift ankommt
p850-216-a = Der Investor weiß tatsächlich, worauf es nach dem Absatz ankommt, oder dass es so gut wie sicher eintritt
p850-216-b = Dem Investor ist eine hohe Wahrscheinlichkeit dessen bewusst, worauf es nach dem Absatz ankommt
p850-216-c = Der Investor hat Grund zu wissen („reason to know“), worauf es nach dem Absatz ankommt

p850-217 = Das Unternehmen tut, was eine Beteiligung meldepflichtig macht
p850-217-a = Das Unternehmen entwirft einen integrierten Schaltkreis
p850-217-b = Das Unternehmen fertigt einen integrierten Schaltkreis
p850-217-c = Das Unternehmen verpackt („packages“) einen integrierten Schaltkreis
p850-217-d = Das Unternehmen entwickelt ein KI-System,
p850-217-d-1 = das für eine militärische, nachrichtendienstliche oder der Massenüberwachung dienende Verwendung ausgelegt ist
p850-217-d-2 = das nach seiner Absicht bestimmt ist für
p850-217-d-2-i = Anwendungen der Cybersicherheit
p850-217-d-2-ii = Werkzeuge der digitalen Forensik
p850-217-d-2-iii = Werkzeuge zum Penetrationstest
p850-217-d-2-iv = die Steuerung von Robotersystemen
p850-217-d-3 = das mit mehr als 10^23 Rechenoperationen trainiert wurde
p850-217-note-2 = Das System baut nicht auf einem fremden Modell oder System auf, oder das Unternehmen entwickelt auch dieses, etwa durch Entwurf oder wesentliche Änderung
p850-217-note-3 = Das Unternehmen tut mehr, als ein fremdes Modell ausschließlich für den internen, nicht kommerziellen Eigengebrauch anzupassen, oder dieser Gebrauch gehört zu den genannten: Nachrichtendienst, Massenüberwachung, Militär, Werkzeuge der digitalen Forensik, Penetrationstests oder Steuerung von Robotersystemen

p850-219 = Eine „U.S. person“ ist die Mutter („parent“) des Investors
p850-219-a = Eine „U.S. person“ hält unmittelbar oder mittelbar mehr als 50 Prozent
p850-219-a-1 = der ausstehenden Stimmrechte am Investor
p850-219-a-2 = der Stimmen im Leitungsorgan des Investors
p850-219-b = Eine „U.S. person“ ist Komplementär („general partner“) oder geschäftsführender Gesellschafter („managing member“) des Investors oder etwas Gleichwertiges
p850-219-c = Eine „U.S. person“ ist der Anlageberater („investment adviser“) des Investors, eines gemeinschaftlichen Anlagefonds

p850-221 = Das Unternehmen ist eine „person of a country of concern“
p850-221-a = Das Ziel der Investition ist eine natürliche Person, die
p850-221-a-1 = die Staatsangehörigkeit eines „country of concern“ oder dort ein Daueraufenthaltsrecht hat
p850-221-a-2 = nicht die Staatsangehörigkeit der USA hat
p850-221-a-3 = kein Daueraufenthaltsrecht in den USA hat
p850-221-b = Das Unternehmen hat seine Hauptniederlassung oder seinen Verwaltungssitz in einem „country of concern“ oder ist nach dessen Recht errichtet
p850-221-c = Das Unternehmen ist die Regierung eines „country of concern“, handelt für sie oder in ihrem Auftrag, gehört ihr mit 50 Prozent oder mehr der Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals oder unterliegt sonst ihrer Macht, Leitung und Geschäftspolitik zu bestimmen
p850-221-d = Personen nach (a), (b) oder (c) halten, allein oder zusammen, mindestens 50 Prozent der Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals des Unternehmens
p850-221-e = Personen nach (d) halten, allein oder zusammen, mindestens 50 Prozent der Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals des Unternehmens

p850-224 = Das Unternehmen tut oder ist, was eine Beteiligung verbietet
p850-224-a = Das Unternehmen entwickelt oder produziert Software zur Entwurfsautomatisierung („electronic design automation“) für den Entwurf integrierter Schaltkreise oder von „advanced packaging“
p850-224-b = Das Unternehmen entwickelt oder produziert
p850-224-b-1 = Front-End-Anlagen, die für die Volumenfertigung integrierter Schaltkreise ausgelegt sind
p850-224-b-2 = Anlagen für „advanced packaging“ in großer Zahl
p850-224-b-3 = eine Ware, ein Material, Software oder Technologie, die ausschließlich für die Verwendung in oder mit Anlagen der EUV-Lithografie („extreme ultraviolet lithography“) ausgelegt sind
p850-224-c = Das Unternehmen entwirft einen integrierten Schaltkreis, der die Leistungsparameter der ECCN 3A090.a erreicht oder überschreitet oder der für den Betrieb bei 4,5 Kelvin oder darunter ausgelegt ist
p850-224-d = Das Unternehmen fertigt
p850-224-d-1 = integrierte Logikschaltkreise mit nicht planarer Transistorarchitektur oder in einem Knoten von 16/14 Nanometern oder weniger, einschließlich solcher auf vollständig verarmtem Silizium auf Isolator (FDSOI)
p850-224-d-2 = NAND-Speicher mit 128 oder mehr Lagen
p850-224-d-3 = DRAM mit einem „half-pitch“ von 18 Nanometern oder weniger
p850-224-d-4 = integrierte Schaltkreise aus einem galliumbasierten Verbindungshalbleiter
p850-224-d-5 = integrierte Schaltkreise mit Graphentransistoren oder Kohlenstoffnanoröhren
p850-224-d-6 = integrierte Schaltkreise, die für den Betrieb bei 4,5 Kelvin oder darunter ausgelegt sind
p850-224-e = Das Unternehmen verpackt integrierte Schaltkreise mit Verfahren des „advanced packaging“
p850-224-f = Das Unternehmen entwickelt, installiert, verkauft oder produziert einen durch fortgeschrittene integrierte Schaltkreise ermöglichten Supercomputer mit theoretisch 100 oder mehr Petaflops doppelter oder 200 oder mehr Petaflops einfacher Genauigkeit in einem Raum von 41.600 Kubikfuß oder weniger
p850-224-g = Das Unternehmen entwickelt einen Quantencomputer oder produziert entscheidende Bauteile („critical components“), die für die Produktion eines solchen nötig sind
p850-224-h = Das Unternehmen entwickelt oder produziert eine Plattform für Quantensensorik, die für eine militärische, nachrichtendienstliche oder der Massenüberwachung dienende Verwendung ausgelegt oder nach seiner Absicht bestimmt ist
p850-224-i = Das Unternehmen entwickelt oder produziert ein Quantennetz oder Quantenkommunikationssystem, das ausgelegt oder nach seiner Absicht bestimmt ist für
p850-224-i-1 = die Vernetzung von Quantencomputern, um deren Fähigkeiten zu steigern
p850-224-i-2 = sichere Kommunikation, etwa Quantenschlüsselaustausch („quantum key distribution“)
p850-224-i-3 = eine andere Anwendung mit militärischer, nachrichtendienstlicher oder der Massenüberwachung dienender Verwendung
p850-224-j = Das Unternehmen entwickelt ein KI-System, das ausschließlich ausgelegt ist für oder nach seiner Absicht bestimmt ist für
p850-224-j-1 = eine militärische Verwendung
p850-224-j-2 = eine nachrichtendienstliche oder der Massenüberwachung dienende Verwendung
p850-224-k = Das Unternehmen entwickelt ein KI-System, dessen Training mehr brauchte als
p850-224-k-1 = 10^25 Rechenoperationen
p850-224-k-2 = 10^24 Rechenoperationen, hauptsächlich mit biologischen Sequenzdaten
p850-224-note-2 = Das System baut nicht auf einem fremden Modell oder System auf, oder das Unternehmen entwickelt auch dieses, etwa durch Entwurf oder wesentliche Änderung
p850-224-note-3 = Das Unternehmen tut mehr, als ein fremdes Modell ausschließlich für den internen, nicht kommerziellen Eigengebrauch anzupassen, oder dieser Gebrauch gehört zu den genannten: Nachrichtendienst, Massenüberwachung, Militär, Werkzeuge der digitalen Forensik, Penetrationstests oder Steuerung von Robotersystemen
p850-224-l = Das Unternehmen hängt im Sinne von § 850.209(a)(2) von „covered foreign persons“ ab, die tun, was (a) bis (k) nennen
p850-224-m = Das Unternehmen übt eine erfasste Tätigkeit aus, und sei sie nur meldepflichtig, und
p850-224-m-1 = steht auf der „Entity List“ (15 CFR part 744, supplement no. 4)
p850-224-m-2 = steht auf der „Military End User List“ (15 CFR part 744, supplement no. 7)
p850-224-m-3 = ist ein „military-intelligence end-user“ nach 15 CFR 744.22(f)(2)
p850-224-m-4 = steht auf der SDN-Liste oder gehört unmittelbar oder mittelbar zu mindestens 50 Prozent Personen auf dieser Liste
p850-224-m-5 = steht auf der Liste der „Non-SDN Chinese Military-Industrial Complex Companies“
p850-224-m-6 = ist als „foreign terrorist organization“ eingestuft (8 U.S.C. 1189)

p850-229 = Der Investor ist eine „U.S. person“

p850-303 = Eine „U.S. person“ leitet wissentlich („knowingly directs“) das Geschäft des Investors
p850-303-a = Eine „U.S. person“ mit Befugnis bei einem Investor, der selbst keine ist, leitet kraft dieser Befugnis das Geschäft, ordnet es an, entscheidet darüber oder genehmigt es und weiß, dass es einer „U.S. person“ verboten wäre
p850-303-b = Diese Person beteiligt sich, statt sich aus allen drei Dingen herauszuhalten, an
p850-303-b-1 = förmlicher Genehmigung und Entscheidung, Empfehlungen eingeschlossen
p850-303-b-2 = der Prüfung, Bearbeitung, Kommentierung, Genehmigung oder Unterzeichnung der Unterlagen
p850-303-b-3 = Verhandlungen mit dem Unternehmen oder der Gegenseite

p850-501 = Eine Ausnahme greift
p850-501-a = Die Beteiligung
p850-501-a-1 = einer „U.S. person“ besteht
p850-501-a-1-i = in einem öffentlich gehandelten Wertpapier, an einer Börse oder außerbörslich, in beliebiger Währung und Rechtsordnung
p850-501-a-1-ii = in einem Wertpapier, ausgegeben von
p850-501-a-1-ii-a = einer bei der SEC registrierten Investmentgesellschaft, etwa einem Indexfonds, offenen Fonds („mutual fund“) oder börsengehandelten Fonds
p850-501-a-1-ii-b = einer „business development company“
p850-501-a-1-iii = als „limited partner“ oder gleichwertig an einem anderen gemeinschaftlichen Anlagefonds
p850-501-a-1-iii-a = mit zugesagtem Kapital von nicht mehr als 2.000.000 US-Dollar, zusammengerechnet über die Vehikel des Fonds
p850-501-a-1-iii-b = mit der verbindlichen vertraglichen Zusicherung, dass das Kapital nicht für Geschäfte verwendet wird, die einer „U.S. person“ verboten oder für sie meldepflichtig wären
p850-501-a-1-iv = in einem Derivat, das weder ein Recht auf Erwerb von Eigenkapital noch Rechte daraus noch Vermögenswerte an oder von einer „covered foreign person“ verschafft
p850-501-a-2 = gibt keine Rechte über den üblichen Minderheitenschutz gegenüber der „covered foreign person“ hinaus
p850-501-b = Der Investor
p850-501-b-1 = erwirbt alle Anteile, die alle „persons of a country of concern“ an der Einheit halten
p850-501-b-2 = bewirkt, dass die Einheit danach keine „covered foreign person“ ist
p850-501-c = Es ist ein Geschäft zwischen einer „U.S. person“ und ihrer „controlled foreign entity“, das einen Betrieb unterstützt, der keine erfasste Tätigkeit ist, oder erfasste Tätigkeiten aufrechterhält, die diese vor dem 2. Januar 2025 ausübte
p850-501-d = Es wird nach dem 2. Januar 2025 getätigt aufgrund einer verbindlichen, nicht abgerufenen Kapitalzusage, die vor diesem Tag eingegangen wurde
p850-501-e = Bei Ausfall oder einem anderen Umstand des Darlehens eines Bankenkonsortiums erwirbt einen Stimmrechtsanteil ein Kreditgeber, der
p850-501-e-1 = gegenüber dem Schuldner nicht von sich aus handeln kann
p850-501-e-2 = nicht der „syndication agent“ ist
p850-501-f = Eine natürliche Person erhält Eigenkapital an einer „covered foreign person“ oder eine Option darauf als Arbeitsvergütung oder übt eine solche Option aus
p850-501-g = Das Geschäft
p850-501-g-1 = fällt unter Feststellungen des US-Finanzministers:
p850-501-g-1-i = an ihm ist eine Person aus einem von ihm benannten Land oder Gebiet außerhalb der USA beteiligt
p850-501-g-1-ii = es ist von einer Art, deren Gefahren nach seiner Feststellung Maßnahmen jenes Landes voraussichtlich angemessen begegnen

p850-502 = Eine Befreiung im nationalen Interesse („national interest exemption“) wurde erteilt
p850-502-e = Die Befreiung wurde der „U.S. person“ in Schriftform erteilt, unterzeichnet vom Assistant Secretary oder Deputy Assistant Secretary for Investment Security des US-Finanzministeriums

p850-503 = Es ist ein Verhalten, das 50 U.S.C. 1702(b) jeder Regelung entzieht

# Pflichten, Meldung und Folgen.

p850-203-a = Der „chief executive officer“ des Meldenden
p850-203-a-1 = Die Eingabe entspricht der Vorschrift in vollem Umfang
p850-203-a-2 = Sie ist nach bestem Wissen des Meldenden in allem Wesentlichen richtig und vollständig
p850-203-b-1 = Bei einer „partnership“ ein beliebiger „general partner“
p850-203-b-2 = Bei einer „corporation“ ein beliebiges Mitglied der Geschäftsleitung („officer“)
p850-203-b-3 = Bei einer Einheit ohne „partners“ und „officers“ eine natürliche Person in ihr mit entsprechenden Leitungsaufgaben oder mit Ermächtigung des Leitungsorgans
p850-203-c = Wer als Beauftragter unterschreibt, ist dazu tatsächlich befugt

p850-204-a = Der früheste Tag, an dem ein Anteil, Vermögenswert, Eigentum oder Recht auf die „U.S. person“ oder ihre „controlled foreign entity“ übergeht
p850-204-b = Der früheste Tag, an dem ein Anteil, Vermögenswert, Eigentum oder Recht an der „covered foreign person“ auf den Fonds übergeht

p850-302-b-1 = Vereinbarungen zwischen der „U.S. person“ und ihrer „controlled foreign entity“ über die Einhaltung der Vorschrift
p850-302-b-2 = Mitsprache- oder Gesellschafterrechte an der Einheit und ihre Ausübung
p850-302-b-3 = Regelmäßige Schulungen und interne Berichtspflichten bei beiden
p850-302-b-4 = Schriftlich festgehaltene interne Kontrollen bei beiden, regelmäßig überprüft
p850-302-b-5 = Schriftlich festgehaltene Tests oder Prüfungen der Richtlinien, Verfahren oder Leitfäden

p850-405-b-1 = Eine Ansprechperson des Meldenden: Name, Funktion, E-Mail- und Postanschrift, Telefon, Arbeitgeber
p850-405-b-2 = Die „U.S. person“: Name, Hauptniederlassung („principal place of business“), Ort der Errichtung, Anschrift, Website, oberster Eigentümer
p850-405-b-3 = Ein Organigramm der „U.S. person“ nach dem Geschäft: ihre mittleren und obersten Mütter, ihre „controlled foreign entities“, die „covered foreign person“ und andere Beteiligte
p850-405-b-4 = Der wirtschaftliche Beweggrund, in Kürze
p850-405-b-5 = Warum es ein erfasstes Geschäft ist: Art und Aufbau, der am besten passende Absatz von § 850.210(a), und ob nach § 850.401, § 850.402 oder § 850.403 gemeldet wird
p850-405-b-6 = Der Stand, mit dem tatsächlichen oder erwarteten Tag des Vollzugs
p850-405-b-7 = Der Gesamtwert in US-Dollar, seine Ermittlung und die Gegenleistung: Geld, Wertpapiere, andere Vermögenswerte, erlassene Schulden
p850-405-b-8 = Was die „U.S. person“ und ihre verbundenen Unternehmen danach insgesamt an Eigenkapital, Stimmrechten und Sitzen im Leitungsorgan haben, dazu Vereinbarungen, Zusagen und Optionen für künftige Beteiligungen
p850-405-b-9 = Die „covered foreign person“: Name, Hauptniederlassung, Ort der Errichtung, Anschrift, Website, oberster Eigentümer, alle „officers“, „directors“ und sonstigen Mitglieder der Leitung mit vollem Namen und Funktion, und ihr Organigramm nach dem Geschäft
p850-405-b-10 = Jede erfasste Tätigkeit, die das Geschäft zu einem erfassten macht, und die bekannten Endverwendungen und Endverwender
p850-405-b-11 = Was das Unternehmen zur „covered foreign person“ macht, und was sonst über es und seine Tätigkeiten von Belang ist
p850-405-b-12 = Die Technologieknoten, mit denen die Erzeugnisse hergestellt werden
p850-405-b-13 = Was nach dem Geschäft bekannt wurde, an welchem Tag, warum nicht vorher, und welche Sorgfaltsprüfung dem Geschäft voranging

p850-601 = Tun, was die Vorschrift verbietet
p850-602 = Unterlassen, was die Vorschrift verlangt, oder es nicht in der Zeit oder nicht auf die Weise tun, die sie bestimmt
p850-603 = Gegenüber dem US-Finanzministerium Wesentliches falsch oder irreführend darstellen, verheimlichen oder weglassen
p850-604-a = Ein Verbot umgehen oder ihm ausweichen, in dieser Absicht handeln, einen Verstoß dagegen herbeiführen oder versuchen
p850-604-b = Sich zu einem Verstoß gegen ein Verbot verabreden

p850-701-a-2 = Wer vorsätzlich („willfully“) gegen die Vorschrift verstößt, es versucht, sich dazu verabredet oder dabei Hilfe leistet, wird mit Geldstrafe oder, als natürliche Person, mit Freiheitsstrafe oder mit beidem belegt
p850-701-f = Wer gegenüber einer staatlichen Stelle der USA wissentlich und vorsätzlich („knowingly and willfully“) Wesentliches verheimlicht oder falsch darstellt, wird mit Geld- oder Freiheitsstrafe oder beidem belegt (18 U.S.C. 1001)

p850-703-a = Der US-Finanzminister kann ein nach dem 2. Januar 2025 eingegangenes verbotenes Geschäft aufheben oder für nichtig erklären oder die Veräußerung des Erworbenen („divestment“) erzwingen

p850-704-a = Wer gegen die Vorschrift verstoßen haben könnte, kann das dem US-Finanzministerium selbst anzeigen
p850-704-b = Das Ministerium berücksichtigt, dass und wie rechtzeitig angezeigt wurde
p850-704-c = Es berücksichtigt, ob es von dem Verhalten schon vorher wusste, und kann im Einzelfall gelten lassen, was einer anderen Behörde angezeigt wurde
p850-704-d-1 = Ein Dritter hatte das Verhalten oder ein ähnliches nach demselben Muster schon angezeigt, ob die Person das wusste oder nicht
p850-704-d-2 = Sie enthält wesentlich Falsches oder Irreführendes
p850-704-d-3 = Sie ist auch mit dem rechtzeitig Nachgereichten wesentlich unvollständig
p850-704-d-4 = Sie ist nicht aus eigenem Antrieb gemacht, etwa weil eine Behörde oder ein Amtsträger sie anregte oder anordnete
p850-704-d-5 = Sie antwortet auf eine Vorlageanordnung („administrative subpoena“) oder eine andere Anfrage des Ministeriums oder einer anderen Behörde
p850-704-d-6 = Eine Einzelperson macht sie über eine Einheit, ohne dass deren oberste Leitung es genehmigt hat
p850-704-d-7 = Sie ist eine Eingabe, die die Vorschrift ohnehin verlangt, wie nach den §§ 850.403 und 850.406
p850-704-e = Eine schriftliche Anzeige beschreibt das Verhalten und alle Beteiligten; ein Bericht, der ausführlich genug für ein vollständiges Verständnis ist, liegt ihr bei oder folgt in angemessener Zeit

p850-802 = Alles wird auf Englisch eingereicht; ergänzende Unterlagen, die in einer anderen Sprache verfasst sind, werden in dieser Sprache eingereicht und dazu auf Englisch, wo es eine englische Fassung gibt

p850-104-c-1 = Was das Zielunternehmen oder ein anderer Vertragspartner bis zum Geschäft gefragt wurde
p850-104-c-2 = Erhaltene oder verlangte Zusicherungen oder Garantien dazu, ob das Geschäft erfasst und das Zielunternehmen oder der Vertragspartner eine „covered foreign person“ ist
p850-104-c-3 = Bemühungen bis zum Geschäft, verfügbare nicht öffentliche Informationen dazu zu erhalten und zu berücksichtigen
p850-104-c-4 = Verfügbare öffentliche Informationen, die Bemühungen, sie zu erhalten und zu berücksichtigen, und wie weit das sonst Bekannte zu ihnen passt
p850-104-c-5 = Ob absichtlich vermieden wurde, Einschlägiges zu erfahren oder zu suchen
p850-104-c-6 = Warnzeichen oder ihr Fehlen, etwa ausweichende oder ausbleibende Antworten oder die Weigerung, Auskünfte, Zusicherungen oder Garantien zu geben
p850-104-c-7 = Öffentliche und kommerzielle Datenbanken, mit denen Einschlägiges über das Zielunternehmen oder den Vertragspartner ermittelt und überprüft wurde
