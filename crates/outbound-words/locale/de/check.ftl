# Die erste Seite.

check-title = Ist dieses Geschäft erlaubt?
check-lede = Die Regeln der USA für Auslandsinvestitionen (31 CFR Part 850, Outbound Investment), geprüft in Ihrem Browser. Füllen Sie die Lücken mit dem, was Sie wissen; wo Sie unsicher sind, geben Sie Spannen ein.

sentence-parameters_and_data = { $investor } kauft { $interest } an { $target }. Es trainiert ein KI-Modell mit { $parameters } aktiven Parametern auf { $tokens } Tokens, { $data }; bestimmt ist es für { $end_use }. Das Unternehmen steht { $listed }.
sentence-chip_time = { $investor } kauft { $interest } an { $target }. Es trainiert ein KI-Modell, { $data }, auf { $chips } Chips der Art { $accelerator }, { $hours } Stunden lang; bestimmt ist es für { $end_use }. Das Unternehmen steht { $listed }.
sentence-stated = { $investor } kauft { $interest } an { $target }. Es trainiert ein KI-Modell mit { $operations } Rechenoperationen, { $data }; bestimmt ist es für { $end_use }. Das Unternehmen steht { $listed }.

blank-investor = Investor
blank-investor-us_entity = Ein US-Fonds oder -Unternehmen
blank-investor-us_individual = Ein US-Staatsbürger
blank-investor-us_resident = Jemand mit US-Daueraufenthalt
blank-investor-in_united_states = Jemand in den USA
blank-investor-not_us = Ein Investor ohne Bezug zu den USA
blank-investor-open = Irgendein Investor
blank-investor-answers = Ein Investor wie unten angegeben

blank-interest = Was gekauft wird
blank-interest-unlisted_shares = nicht börsengehandelte Anteile
blank-interest-listed_shares = öffentlich gehandelte Anteile
blank-interest-no_equity = kein Eigenkapital
blank-interest-open = etwas
blank-interest-answers = das unten Angegebene

blank-target = Das Unternehmen
blank-target-in_china = einem aus China geführten Unternehmen
blank-target-organized_in_china = einem in China errichteten, anderswo geführten Unternehmen
blank-target-owned_from_china = einem mindestens zur Hälfte chinesischen Unternehmen anderswo
blank-target-elsewhere = einem Unternehmen ohne Bezug zu China
blank-target-open = einem Unternehmen
blank-target-answers = einem Unternehmen wie unten angegeben

blank-data = Womit es trainiert wird
blank-data-other = meist Text, Bilder oder anderes
blank-data-biological = hauptsächlich biologische Sequenzen
blank-data-open = von unbekannter Art
blank-data-answers = wie unten angegeben

blank-end_use = Wofür es bestimmt ist
blank-end_use-general = allgemeine Zwecke
blank-end_use-military = militärische Zwecke
blank-end_use-intelligence = Nachrichtendienste oder Massenüberwachung
blank-end_use-cybersecurity = Cybersicherheit
blank-end_use-forensics = digitale Forensik
blank-end_use-penetration_testing = Penetrationstests
blank-end_use-robot_control = die Steuerung von Robotern
blank-end_use-open = unbekannte Zwecke
blank-end_use-answers = das unten Angegebene

blank-listed = US-Listen
blank-listed-none = auf keiner US-Liste
blank-listed-entity_list = auf der „Entity List“
blank-listed-military_end_user_list = auf der „Military End User List“
blank-listed-sdn_list = auf der SDN-Liste
blank-listed-ns_cmic_list = auf der NS-CMIC-Liste
blank-listed-open = vielleicht auf einer US-Liste
blank-listed-answers = auf Listen wie unten angegeben

way = Rechenoperationen ermitteln aus
way-parameters_and_data = Parametern und Daten
way-chip_time = Chips und Zeit
way-stated = einer bekannten Zahl

input-parameters = Aktive Parameter
input-parameters-hint = Die jedes Token durchlaufen; bei einem Modell aus Experten („mixture of experts“) nur die aktiven. 37 Mrd., 50B–70B, 500B ×/÷ 10
input-tokens = Trainings-Tokens
input-tokens-hint = Verarbeitete Tokens: verschiedene mal Durchgänge. 14,8 Bio., 10T–15T
input-chips = Beschleuniger
input-chips-hint = Ganze Chips, nicht Kerne. 2.048
input-hours = Stunden
input-hours-hint = Nach der Uhr. 1.300, 2 Monate, 50–60 Tage
input-peak = Spitzenleistung eines Chips
input-peak-hint = Dicht („dense“), in Operationen je Sekunde, falls der Chip nicht in der Liste steht. 989 TFLOP/s
input-utilisation = Auslastung
input-utilisation-hint = Der Anteil der Spitzenleistung, der beim Modell ankam. Leer: etwa 33 %, auf einen Faktor 1,8 genau
input-operations = Rechenoperationen des Trainings
input-operations-hint = Eine Anzahl, keine Rate. 10^25, 1e25, 3×10^24, 43.500 PFLOP/s-Tage

accelerator-none = anderer
precision-none = nicht bekannt
structure-assumed = 6 × Parameter × Tokens stimmt auf einen Faktor { $factor } genau
coverage = Wie viel von der Schätzung geprüft wird
coverage-hint = Von Schätzungen spricht die Vorschrift nicht. Geprüft werden die mittleren { $percent } dieser Schätzung: Das ist unsere Lesart, und Sie können sie ändern.
coverage-option = die mittleren { $percent } %

understood-range = { $low } bis { $high }
understood-about = { $middle }, auf einen Faktor { $factor } genau
understood-at-least = { $minimum } oder etwas mehr
understood-either = { $first } oder { $second }
bound-at-most = höchstens { $number }
bound-less-than = weniger als { $number }
bound-at-least = mindestens { $number }
bound-more-than = mehr als { $number }
bound-both = { $low } und { $high }
bound-operations = { $bounds } Rechenoperationen
bound-no-chance = Eine Wahrscheinlichkeit lässt sich nicht angeben: Bekannt ist nur eine Grenze.

estimate-none = Noch keine Schätzung
estimate-missing = Für eine Schätzung fehlt: { $input }.
estimate-operations = { $operations } Rechenoperationen
estimate-range = 90-%-Spanne { $low } – { $high }
estimate-point = als exakt genommen
estimate-working = = { $working }
estimate-description = Schätzung { $operations } Rechenoperationen, 90-%-Spanne { $low } bis { $high }.
estimate-nothing = Die Skala der Trainingsoperationen mit den Grenzen der Vorschrift; noch keine Schätzung.
estimate-unknown-accelerator = Kein Beschleuniger heißt { $name }. Geben Sie stattdessen seine Spitzenleistung ein.
estimate-no-peak = Für { $name } ist keine Spitzenleistung in { $precision } bekannt. Geben Sie sie stattdessen ein.
estimate-more-than-all = { $part } kann kein Teil von { $whole } sein.

chance-below-permille = <0,1 %
chance-above-permille = >99,9 %
chance-never = 0 %
chance-always = 100 %

line-notifiable = meldepflichtig über { $line }
line-biological = biologisch: verboten über { $line }
line-prohibited = verboten über { $line }

why-heading = Was es entscheidet
assumed-heading = Vorausgesetzt; ändern Sie, was nicht stimmt
deeper = Vertiefen: alle Angaben
back-to-sentence = Zurück zum Satz
start-over = Alles leeren
example = Zurück zum Beispiel
trace-heading = Die ganze Prüfung, Absatz für Absatz
next-dont-know = Nur was Sie nicht wissen, könnte es noch eingrenzen.
add-system = Weiteres KI-System beschreiben
remove-system = KI-System { $number } entfernen

rule-date = Fassung vom { $published }, in Kraft seit { $effective }. Neue Vorschriften sind bis { $due } zu erlassen.
not-advice = Eine Lesehilfe, keine Rechtsberatung.

trace-all = alles von
trace-any = mindestens eines von
trace-not = nicht
trace-yields = tritt zurück hinter { $place }
trace-exceeds = mit mehr als { $line } Rechenoperationen trainiert
trace-given = gelesen, wo § { $section } erfüllt ist

misread-empty = Geben Sie eine Zahl ein.
misread-not-a-number = „{ $part }“ ist keine Zahl. Schreiben Sie sie etwa als 37 Mrd., 14,8 Bio., 10^25 oder 2.048.
misread-not-understood = „{ $part }“ ist nicht verständlich. Schreiben Sie eine Zahl, eine Spanne wie 50B–70B oder 500B ×/÷ 10.
misread-not-finite = Es braucht eine endliche Zahl.
misread-too-large = { $part } ist mehr, als sich zählen lässt. Prüfen Sie den Exponenten.
misread-too-small = { $part } ist zu klein, um gezählt zu werden.
misread-zero = Null kann hier nicht stimmen. Lassen Sie das Feld leer, wenn Sie es nicht wissen.
misread-negative = Es braucht eine Zahl über null.
misread-slip-superscript = { $part } ist kaum gemeint: Der hochgestellte Exponent scheint verloren gegangen zu sein.
misread-slip-exponent = { $part } ist kaum gemeint: Das sieht nach dem bloßen Exponenten aus.
misread-slip-notation = { $part } ist kaum gemeint: Im Deutschen steht vor Nachkommastellen ein Komma; der Punkt gliedert Tausender.
misread-slip-letter = { $part } ist kaum gemeint: So klein ist kein Modell; „Mrd.“ oder „Bio.“ scheint zu fehlen.
misread-slip-percent = { $part } ist kaum gemeint: Das Prozentzeichen scheint zu fehlen.
misread-two-readings = { $part } lässt sich auf zwei Arten lesen: { $first } oder { $second }.
misread-rate = { $part } ist eine Rate: Operationen je Sekunde. Gefragt ist eine Anzahl. Multiplizieren Sie mit den Sekunden des Trainings, oder wählen Sie Chips und Zeit.
misread-rate-perhaps = { $part } wird für Anzahlen und für Raten geschrieben. Schreiben Sie FLOP für eine Anzahl; für eine Rate wählen Sie Chips und Zeit.
misread-wrong-unit = { $part } misst { $found }; dieses Feld fragt nach { $expected }.
misread-reversed = Das untere Ende einer Spanne kommt zuerst.
misread-reaches-zero = Das untere Ende von „{ $part }“ läge nicht über null. Schreiben Sie eine Spanne wie 1e23–9e24 oder eine Obergrenze wie ≤ 9e24.
misread-one-number = „{ $part }“ ist mehr als eine Zahl; dieses Feld braucht eine einzelne. Schreiben Sie eine Zahl wie 10^25.
misread-no-such-date = Den { $part } gibt es von 1900 bis 2199 nicht. Prüfen Sie Tag, Monat und Jahr.
misread-factor = Ein Faktor der Unsicherheit muss über 1 liegen.
misread-above-whole = { $part } ist mehr als 100 %.

unit-parameters = Parameter
unit-tokens = Tokens
unit-chips = Chips
unit-hours = Zeit
unit-operations-per-second = Operationen je Sekunde
unit-utilisation = einen Anteil
unit-operations = Rechenoperationen

assume-plain_purchase = Es ist ein einfacher Kauf: keine Fondsbeteiligung, keine Pfandverwertung, kein Darlehen, keine Umwandlung, keine Vermögenswerte, kein Gemeinschaftsunternehmen und kein Amtsgeschäft der US-Regierung.
assume-plain_purchase-changed = Was das Geschäft sonst ist, wie von Ihnen angegeben.
assume-knows = Der Investor weiß, was das Unternehmen tut.
assume-knows-changed = Was der Investor weiß, wie von Ihnen angegeben.
assume-no_holder = Das Unternehmen hat keinen Sitz, Anteil oder Einfluss bei anderen erfassten chinesischen Personen.
assume-no_holder-changed = Woran das Unternehmen beteiligt ist, wie von Ihnen angegeben.
assume-no_other_activity = Das Unternehmen tut sonst nichts Erfasstes: keine Chips, Chip-Werkzeuge, Supercomputer oder Quantentechnik.
assume-no_other_activity-changed = Was das Unternehmen sonst tut, wie von Ihnen angegeben.
assume-develops = Das Unternehmen entwickelt das KI-System selbst.
assume-develops-changed = Wer das KI-System entwickelt, wie von Ihnen angegeben.
assume-own_model = Das Modell ist ein eigenes, weder bloß ein angepasstes fremdes noch eines nur für den Eigengebrauch.
assume-own_model-changed = Wessen Modell es ist, wie von Ihnen angegeben.
assume-no_other_system = Das Unternehmen entwickelt kein anderes KI-System.
assume-no_other_system-changed = Andere KI-Systeme des Unternehmens, wie von Ihnen angegeben.
assume-minority_rights = Die Beteiligung gibt keine Rechte über den üblichen Minderheitenschutz hinaus.
assume-minority_rights-changed = Die Rechte aus der Beteiligung, wie von Ihnen angegeben.
assume-no_other_exception = Keine andere Ausnahme oder Befreiung greift.
assume-no_other_exception-changed = Andere Ausnahmen, wie von Ihnen angegeben.
close = Schließen
not-needed = { $number ->
        [one] Eine Frage, auf die es nach dem Bekannten nicht ankommt
       *[other] { $number } Fragen, auf die es nach dem Bekannten nicht ankommt
    }
blank-investor-us_controlled = Eine aus den USA beherrschte Auslandsgesellschaft
trace-more-than = { $figure } mehr als { $line }
trace-at-least = { $figure } { $line } oder mehr
trace-at-most = { $figure } { $line } oder weniger
unit-bare = eine Zahl
unit-epochs = Durchgänge durch die Daten
unit-examples = Beispiele
unit-chip-hours = Chipstunden
unit-dollars = Geld
unit-dollars-per-chip-hour = den Preis einer Chipstunde
unit-kilowatt-hours = Energie
unit-kelvin = eine Temperatur
unit-nanometers = eine Länge
unit-layers = Lagen
unit-cubic-feet = einen Rauminhalt
unit-square-millimeters = eine Fläche
unit-watts = Leistung
group-activities = Was das Unternehmen sonst tut
because = Die Angaben, die es entscheiden: keine davon ist entbehrlich
known-operations = Sein Training brauchte { $range } Rechenoperationen.

# Die Seite der Vorschrift.

rules-title = Die Vorschrift, wie sie hier gelesen wird
rules-lede = 31 CFR Part 850 in unseren Worten, Absatz für Absatz, genau so, wie die Prüfung sie liest. Maßgeblich ist der Code selbst; jeder Absatz führt zu ihm.
rules-version = In Kraft seit { $from }, veröffentlicht in { $source }.
rules-always = in jedem Fall
rules-never = in keinem Fall
rules-any-system = ein beliebiges KI-System des Unternehmens
rules-room = Wo der Text Raum lässt
rules-room-lede = An jedem dieser Punkte nimmt die Prüfung eine Lesart, unsere, und sagt es, wo die andere für das vorliegende Geschäft zu anderem führt.
rules-other = Anders gelesen:
rules-data = Die Vorschrift als Daten (JSON)
rules-see = { $says }: siehe { $place }
reason-no-case = (keiner der dort genannten Fälle)
groups = Auf dieser Seite
group-system = KI-Systeme

# Was folgt.

outcomes-left = Dann nicht ausgeschlossen: { $outcomes }.
follows-heading = Was folgt
follows-nothing = Für dieses Geschäft verlangt die Vorschrift vom Investor nichts.
duty-not_engage = Der Investor darf dieses Geschäft nicht vornehmen.
duty-prevent_by_entity = Die US-Mutter ergreift alle zumutbaren Maßnahmen („all reasonable steps“), um das Geschäft ihrer ausländischen Einheit zu untersagen und zu verhindern.
duty-not_direct = Eine „U.S. person“ mit Befugnis beim Investor darf es weder leiten noch anordnen, weder darüber entscheiden noch es genehmigen.
duty-notify = Der Investor reicht eine Meldung („notification“) beim US-Finanzministerium ein.
duty-notify_for_entity = Die US-Mutter meldet das Geschäft ihrer ausländischen Einheit beim US-Finanzministerium.
duty-notify_knowledge = Wer nach dem Vollzug tatsächlich erfährt, was das Geschäft zu einem erfassten gemacht hätte, reicht eine Meldung ein, gleich, ob es dann meldepflichtig oder verboten gewesen wäre.
duty-answer = Wer gemeldet hat, beantwortet die Fragen des US-Finanzministeriums.
duty-update = Wer vor dem Vollzug gemeldet hat, aktualisiert, was sich wesentlich geändert hat.
duty-supplement = Was nicht angegeben werden konnte, wird schriftlich nachgereicht, sobald es zu haben ist.
duty-keep_records = Die Meldung und die Unterlagen dazu werden aufbewahrt.
duty-correct = Wesentliche Auslassungen oder Unrichtigkeiten werden schriftlich mitgeteilt.
duty-keep_conditions = Die Bedingungen der Befreiung werden eingehalten.
due-as_asked = In der Frist, die das US-Finanzministerium setzt.
due-by = Bis { $day }.
due-until = Bis einschließlich { $day }.
due-ten-years = Zehn Jahre ab der Meldung.
due-within-completion = Binnen 30 Kalendertagen nach dem Vollzug („completion date“).
due-within-knowledge = Unverzüglich, binnen 30 Kalendertagen nach Kenntnis.
due-within-information = Unverzüglich, binnen 30 Kalendertagen, nachdem es verfügbar wird.
due-within-error = Unverzüglich, binnen 30 Kalendertagen, nachdem man davon erfährt.
day-no-such-year = Das Jahr { $year } ist kaum gemeint: Tage zählen von { $first } bis { $last }. Schreiben Sie das Jahr mit vier Ziffern, etwa 2026.
day-unfinished = Das ist noch kein ganzer Tag und zählt nicht: Geben Sie Tag, Monat und Jahr ein.
day-completion = Tag des Vollzugs, falls bekannt
day-knowledge = Entscheidendes später erfahren am
day-filing = Gemeldet am
warning-not_in_force = Am { $day } galt die Vorschrift nicht: Sie trat am 2. Januar 2025 in Kraft.
warning-after_check = Der hier gelesene Text wurde zuletzt am { $day } mit dem Code verglichen; prüfen Sie, was sich seither geändert hat.
warning-day_unknown = Kein Tag ist angegeben: Gelesen wurde der Text, der am { $day } galt.
warning-completion_unknown = Kein Tag des Vollzugs ist angegeben: Gelesen wurde der Text, der am { $day } galt.
warning-other_law = Hier geht es allein um Part 850. Anderes Recht kann die Transaktion verbieten oder eine Genehmigung verlangen: Sanktionen, das Verbot von Wertpapieren chinesischer Militärunternehmen, Exportkontrolle oder das Recht eines anderen Landes (§ 850.102).
warning-knew_at_completion = Was am Tag des Vollzugs oder vorher bekannt war, ist Kenntnis zu diesem Zeitpunkt, keine spätere.
warning-coins_pending = Neue Vorschriften nach dem COINS Act sind bis { $day } zu erlassen; bis dahin gilt diese Vorschrift.
warning-coins_due = Neue Vorschriften nach dem COINS Act waren bis { $day } zu erlassen und können das hier Gelesene ersetzt haben.
warning-hypothetical = Das ist nicht das Ergebnis der Vorschrift: Die Grenze von { $rule } wurde auf { $here } verschoben. Wo die Vorschrift { $rule } nennt, wurde { $here } gelesen.
coins-countries = Der COINS Act nimmt Länder hinzu: Kuba, Iran, Nordkorea, Russland und, unter der früheren Regierung, Venezuela.
coins-control = Der COINS Act erfasst Personen unter Leitung oder Beherrschung ohne Mindestbeteiligung.
coins-technologies = Der COINS Act nimmt Hyperschallsysteme und Hochleistungsrechnen hinzu.
coins-directing = Der COINS Act erfasst auch das Leiten dessen, was nur meldepflichtig ist.
coins-holders = Die Begriffsbestimmung des COINS Act nennt Inhaber nicht, die von erfassten Personen abhängen.
coins-exceptions = Der COINS Act hat eigene Ausnahmen mit anderen Bedingungen.
readings-heading = Wo der Text Raum lässt und es hier darauf ankommt
