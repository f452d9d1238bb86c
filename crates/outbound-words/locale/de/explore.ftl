# Die Erkundung: veröffentlichte Modelle und die Linien.

page-explore = Erkunden
explore-title = Welche Modelle überschreiten die Linie?
explore-lede = Veröffentlichte KI-Modelle nach Datum und Trainingsoperationen. Ziehen Sie eine Linie und fragen Sie „was wäre, wenn“; ziehen Sie das Datum und reisen Sie durch die Zeit.
explore-refused = Dieser Link enthält keine Ansicht, die diese Seite kennt: „{ $part }“ war nicht zu verstehen. Gezeigt wird der Anfang.
explore-refused-long = Dieser Link hat { $found } Zeichen; keine Ansicht dieser Seite hat mehr als { $most }. Gezeigt wird der Anfang.

explore-key-china = Entwickler in China
explore-key-elsewhere = anderswo
explore-key-speculative = hohl: spekulative Schätzung
explore-key-biology = Raute: Biologie

explore-chart = Diagramm der Modelle nach Datum und Trainingsoperationen
explore-models = Modelle in der Folge ihres Datums
explore-models-none = Keines gewählt; die Pfeiltasten führen von einem zum nächsten
explore-day = Datum
explore-newest = Neuestes in den Daten: { $day }
explore-line-notifiable = Meldepflichtig über
explore-line-notifiable-at = meldepflichtig über { $operations }
explore-line-notifiable-short = meldepflichtig > { $operations }
explore-line-biological = Verboten über, falls überwiegend mit biologischen Sequenzen trainiert
explore-line-biological-at = verboten über { $operations }, falls überwiegend mit biologischen Sequenzen trainiert
explore-line-biological-short = biologisch > { $operations }
explore-line-prohibited = Verboten über
explore-line-prohibited-at = verboten über { $operations }
explore-line-prohibited-short = verboten > { $operations }
explore-line-outside = Das Diagramm reicht von 10^19 bis 10^28; die Linie bleibt, wo sie war.
explore-line-moved = (verschoben: was wäre, wenn)
explore-line-value = { $operations } Operationen; { $count ->
        [one] ein Modell
       *[other] { $count } Modelle
    } von Entwicklern in China darüber am { $day }
explore-point = { $model }, { $developer }, { $countries }, { $day }: { $operations } Operationen, { $confidence }, { $how }. Wahrscheinlichkeit, über { $line } zu liegen: { $chance }.
explore-more-developers = und { $count } weitere
explore-description = Das Diagramm zeigt { $shown } Modelle, davon { $published } veröffentlicht bis zum { $day }.
explore-described = Über { $line } Operationen liegen die Zahlen von { $china } aus China und { $elsewhere } von anderswo.
explore-described-biology = Von den Modellen der Biologie liegen { $china } aus China und { $elsewhere } von anderswo über { $line }.
explore-summary = Am { $day }: { $organisations ->
        [one] eine Organisation
       *[other] { $organisations } Organisationen
    } in China mit einem Modell über { $prohibited } Operationen; { $models ->
        [one] ein Modell
       *[other] { $models } Modelle
    } aus China über { $notifiable }.

explore-card = Das gewählte Modell
explore-card-none = Zeigen Sie auf ein Modell, tippen Sie es an oder gehen Sie mit den Pfeiltasten durch alle: Hier stehen dann seine Zahlen, seine Quelle und wie wahrscheinlich es über jeder Linie liegt.
explore-card-close = Weglegen
explore-card-open = Im Rechner öffnen
explore-card-source = Quelle
explore-operations = Operationen
explore-above = Wahrscheinlichkeit über { $line }
explore-range = Mittlere 90 %
explore-confidence = Wie sicher
explore-size = Parameter
explore-size-both = { $active } für jedes Token, { $total } insgesamt
explore-tokens = Token
explore-chips = Trainiert auf
explore-base = Basismodell
explore-domain = Für
explore-weights = Gewichte
explore-weights-open = zum Herunterladen
explore-weights-closed = nicht veröffentlicht
explore-whose-publication = wie veröffentlicht
explore-whose-epoch = Schätzung anderer, nicht des Entwicklers
explore-whose-unknown = wessen Zahl es ist, wird nicht gesagt

explore-sure-confident = sicher
explore-sure-likely = wahrscheinlich
explore-sure-speculative = spekulativ

how-reported = aus einer Veröffentlichung
how-counted = Parameter × Daten
how-machines = Maschinen × Zeit
how-benchmarks = aus Benchmark-Ergebnissen
how-other = durch Vergleich
how-unstated = Methode nicht genannt

modality-language = Sprache
modality-vision = Bilder und Video
modality-sound = Gesprochenes und Klang
modality-biology = Biologie
modality-robotics = Robotik
modality-games = Spiele
modality-other = anderes

count-heading = Am { $day }
count-organisations = { $count ->
        [one] Organisation
       *[other] Organisationen
    } in China über { $line }
count-models = { $count ->
        [one] Modell
       *[other] Modelle
    } in China über { $line }
count-chance = zu { $chance } wahrscheinlich darüber
count-more = und { $count } weitere
count-none-reported = { $all ->
        [one] Die Zahl stammt
        [2] Keine der beiden Zahlen stammt
       *[other] Keine dieser Zahlen stammt
    } { $all ->
        [one] nicht vom Entwickler selbst; es ist eine Schätzung anderer.
       *[other] vom Entwickler selbst; es sind Schätzungen anderer.
    }
count-some-reported = { $reported } von { $all } Zahlen stehen in einer Veröffentlichung; die übrigen sind Schätzungen.
count-biology = Modelle der Biologie in China: { $notifiable } über { $low }, { $biological } über { $high }.
count-table = Modelle / Organisationen über jeder Linie
count-china = In Festlandchina, Hongkong und Macau
count-elsewhere = Anderswo
count-above = Über
count-ever = wahr­schein­lich, bis { $year }
count-line = { $line }
count-line-biology = { $line }, Biologie
count-levels = Wahrscheinlich: Die Zahl liegt über der Linie, die Wahrscheinlichkeit also über der Hälfte. Sicher: über 95 %. Möglich: über 5 %. Jede Stufe schließt die davor ein.
count-moved-heading = Was wäre, wenn
count-moved = Bei { $here } statt { $rule }: { $count } Modelle in China über der Linie statt { $before }.
count-back = Zurück zu den Linien der Regel
count-if-heading = Und wenn die Linie tiefer läge?
count-if = Bei { $line } hätten an diesem Tag { $count ->
        [one] ein Modell
       *[other] { $count } Modelle
    } in China darüber gelegen.
count-if-move = Die Linie auf { $line } legen

level-surely = sicher
level-likely = wahr­schein­lich
level-possibly = möglich

filter-heading = Filter: { $count ->
        [one] ein Modell
       *[other] { $count } Modelle
    } gezeigt
filter-place = Entwickler
filter-anywhere = überall
filter-china = in China, Hongkong oder Macau
filter-elsewhere = anderswo
filter-organisation = Organisation
filter-domain = Für
filter-confidence = Zahl mindestens
filter-at-least-speculative = spekulativ
filter-at-least-likely = wahrscheinlich
filter-at-least-confident = sicher
filter-weights = Gewichte
filter-size = Parameter
filter-any = beliebig
filter-ranges = Die Spanne jeder Zahl zeichnen
filter-all = Wieder alle Modelle zeigen
size-of-small = unter 10 Milliarden
size-of-middle = 10 bis 100 Milliarden
size-of-large = 100 Milliarden bis 1 Billion
size-of-huge = 1 Billion oder mehr

explore-regimes = Linien anderer Regelwerke
explore-regimes-lede = Dieselbe Zahl hat nicht überall dieselbe Folge; keine dieser Linien gehört zu 31 CFR Part 850.

table-heading = Tabelle: { $count ->
        [one] ein Modell
       *[other] { $count } Modelle
    }, bis dahin veröffentlicht
explore-table = Bis zum Datum veröffentlichte Modelle
table-more = Mehr zeigen ({ $shown } von { $count } stehen hier)
column-name = Modell
column-developer = Entwickler
column-country = Land
column-day = Datum
column-operations = Operationen
column-confidence = Wie sicher
column-chance = Wahrscheinlichkeit über { $line }

home-heading = Zum Mitnehmen
home-svg = Als SVG speichern
home-png = Als PNG speichern
home-csv = Die Zeilen als CSV speichern, mit Vorbehalten
home-link = Den Link zu dieser Ansicht kopieren
home-embed = Den Code zum Einbetten kopieren
home-cite = Eine Quellenangabe kopieren
home-whole = In Outbound Check öffnen
home-saved = Gespeichert.
home-not-saved = Der Browser konnte es nicht zeichnen. Speichern Sie es stattdessen als SVG.
home-copied = Kopiert.
home-not-copied = Der Browser hat das Kopieren nicht erlaubt.
home-source = Daten: { $source }, Kopie vom { $copied }, neuestes Modell vom { $newest }.
home-made = Gezeichnet und heruntergeladen am { $day } mit Outbound Check. Eine Lesehilfe, keine Rechtsberatung.
home-filtered = Gefiltert: { $view }
home-view = Diese Ansicht:
home-citation = { $source } Diagramm: Outbound Check, { $link }, abgerufen am { $day }.
home-columns = models.csv: operations ist die veröffentlichte Summe über alle Modelle, aus denen es hervorging; operations_low_90 und operations_high_90 sind die Enden der mittleren 90 %; Wahrscheinlichkeiten reichen von 0 bis 1; parameters_per_token sind jene, die jedes Token multiplizieren. Ein Apostroph vor =, +, - oder @ verhindert, dass eine Tabellenkalkulation einen Namen für eine Formel hält.

explore-about = Was diese Zahlen sind
explore-about-bands = Nur wenige Entwickler veröffentlichen, wie viel Rechenleistung ein Training verbraucht hat. Die meisten Zahlen sind Schätzungen von Epoch AI. „Confident“ wird gelesen als innerhalb des Faktors 3, „likely“ 10, „speculative“ 31, jeweils in neun von zehn Fällen; wo nichts gesagt wird, 31.
explore-about-levels = Aus dieser Spanne ergibt sich die Wahrscheinlichkeit. Nahe an einer Linie führt ein bloßes Ja oder Nein in die Irre.
explore-about-how = Wie eine Zahl zustande kam, sagt Epoch AI selbst, wo es ein Wort dafür gibt; sonst hat ein Programm es aus den Anmerkungen gelesen und kann irren. Eine Zahl „aus einer Veröffentlichung“ muss nicht die des Entwicklers sein.
explore-about-left-out = Nicht dabei sind Modelle vor 2016, solche unter 10^19 Operationen, solche ohne veröffentlichte Zahl und Zahlen, die Epoch AI ungeprüft nennt („unverified“) und die maschinell entstanden. Die Daten enden am { $newest }, und für China ist ihr vollständigster Teil älter: Dass ein Modell fehlt, besagt nichts.
explore-about-biology = Die Linie bei 10^24 gilt für Systeme, die überwiegend mit biologischen Sequenzdaten trainiert wurden. Die Daten sagen von einem Modell nur, dass es der Biologie dient; das ist weiter.
explore-about-china = China heißt Festlandchina, Hongkong und Macau (31 CFR 850.207); Taiwan ist ein eigenes Land. Ein Modell zählt, wenn einer seiner Entwickler dort sitzt. Ob ein Entwickler eine „covered foreign person“ ist, ist eine andere Frage. Zwei Schreibweisen desselben Modells zählen einmal.
explore-about-address = Die Ansicht samt dem, was in ihre Filter getippt wurde, steht in der Adresse dieser Seite und damit im Verlauf des Browsers. Von einem Geschäft steht dort nichts.

country-australia = Australien
country-austria = Österreich
country-canada = Kanada
country-china = China
country-czechia = Tschechien
country-denmark = Dänemark
country-finland = Finnland
country-france = Frankreich
country-germany = Deutschland
country-hong-kong = Hongkong
country-hungary = Ungarn
country-india = Indien
country-israel = Israel
country-japan = Japan
country-lebanon = Libanon
country-multinational = Multinational
country-netherlands = Niederlande
country-poland = Polen
country-portugal = Portugal
country-russia = Russland
country-saudi-arabia = Saudi-Arabien
country-singapore = Singapur
country-south-korea = Südkorea
country-spain = Spanien
country-sweden = Schweden
country-switzerland = Schweiz
country-taiwan = Taiwan
country-united-arab-emirates = Vereinigte Arabische Emirate
country-united-kingdom = Vereinigtes Königreich
country-united-states = USA
