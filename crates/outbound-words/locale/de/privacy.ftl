# Die Seite zum Datenschutz: was sich prüfen lässt und was nicht.

privacy-title = Prüfen Sie es selbst
privacy-lede = Outbound Check rechnet in Ihrem Browser und sendet nichts von dem, was Sie eingeben. Sie müssen uns das nicht glauben.

standing-sealed = Versiegelt. Sobald alles da war, hat sich die Seite eine Richtlinie gegeben, die ihr keine Verbindung mehr erlaubt, auch nicht dorthin, woher sie kam. Sie hat eine versucht, und Ihr Browser hat sie gesperrt.
standing-answered = Nicht versiegelt. Die Seite hat sich eine Richtlinie gegeben, die ihr keine Verbindung mehr erlaubt, doch ein Versuch wurde trotzdem beantwortet.
standing-unreported = Nicht sicher versiegelt. Die Seite hat sich eine Richtlinie gegeben, die ihr keine Verbindung mehr erlaubt, und ein Versuch blieb ohne Antwort; dass es an der Richtlinie lag, hat Ihr Browser aber nicht gemeldet.
standing-unknown = Ob sie versiegelt ist, kann die Seite hier nicht feststellen.
edition-site = Diese Ausgabe kommt von einem Server. Beim Laden hat er Ihre IP-Adresse, Ihren Browser und die Uhrzeit erfahren. Seither hat die Seite nichts mehr von ihm verlangt.
edition-offline = Diese Ausgabe lässt sich installieren und braucht danach kein Netz. Beim Laden hat der Server Ihre IP-Adresse, Ihren Browser und die Uhrzeit erfahren. Er erfährt sie wieder, wenn Sie aktualisieren, und wenn der Browser von sich aus nach einer neueren Fassung sieht: einmal am Tag, wo der Server die Kopfzeilen unten sendet, sonst unter Umständen bei jedem Besuch. Diese Anfrage gilt einer einzigen Datei, worker.js, und enthält sonst nichts.
edition-file = Diese Ausgabe ist eine einzige Datei. Von Ihrer eigenen Platte geöffnet, fragt sie bei niemandem an.

privacy-try = Die Wege nach draußen versuchen
privacy-try-says = Auf Ihren Klick versucht die Seite, Anfragen an Server zu senden, die es nicht geben kann (Namen auf .invalid), auf jedem uns bekannten Weg dieser Art, bei dem die Seite stehen bleibt. Nichts von Ihren Eingaben ist dabei. Was sie nicht versuchen kann, steht darunter.
privacy-try-act = Jetzt versuchen
tried-summary = { $blocked } von { $all } Versuchen hat eine Richtlinie gesperrt.
tried-blocked = Gesperrt: { $directive } ({ $whose })
tried-failed = Gescheitert; warum, sagt der Browser nicht
tried-absent = Diesen Weg hat der Browser nicht
tried-untold = Nichts gemeldet
whose-header = Kopfzeile
whose-page = Seite
whose-seal = Siegel
privacy-untried = Was sich von innen nicht versuchen lässt
privacy-untried-own = Der eigene Server der Seite. Code, der in die Seite eingedrungen ist, könnte ihm in einer Adresse etwas mitteilen: über einen Link, einen Download, eine Weiterleitung, ein neues Fenster oder indem er die Seite neu lädt. Antwortet der Server darauf mit nichts (Status 204), bleibt die Seite sogar stehen. Keine Richtlinie und keine Kopfzeile verhindert das; lesen könnte es dort, wer den Server betreibt.
privacy-untried-leaving = Andere Server, indem die Seite auf denselben Wegen verlassen wird. Das verhindert die Kopfzeile Connection-Allowlist, wo ein Server sie sendet und der Browser sich daran hält (Chromium). Ohne Kopfzeilen kann ein zweites Fenster derselben Adresse zudem ganz ohne Richtlinie dastehen.
privacy-untried-webrtc = WebRTC. Code, der die Gegenstelle selbst in die Verbindung schreibt, erreicht sie über UDP und TCP; in Chromium wird auch ein dort genannter Name nachgeschlagen. Keine Kopfzeile verhindert das; Connection-Allowlist sperrt nur die Frage nach dem Weg (STUN). Auch abschaffen kann die Seite WebRTC nicht: Wir haben es versucht, ein frischer Rahmen bringt es zurück.
privacy-untried-names = Namen. Ein ganzer Satz passt in den Namen eines Servers, und der Browser schlägt ihn vorab nach (dns-prefetch), baut eine Verbindung dorthin auf (preconnect) oder fragt dort wegen eines Passkeys an (WebAuthn). Connection-Allowlist sperrt das, wo sich der Browser daran hält.
privacy-untried-where = Wo das herausgefunden wurde: Feindlicher Code wurde auf etwa fünfzig Wegen in jeder Ausgabe erprobt, mit und ohne Kopfzeilen, in Chromium und Firefox unter Linux und in WebKitGTK, das die Engine von Safari hat. Safari selbst wurde nicht erprobt; und weil WebKitGTK bei Debian kein WebRTC hat, ist darüber dort nichts bekannt.
privacy-untried-code = Dass das Programm nichts davon benutzt, ist anders bewiesen: WebAssembly kann nur tun, was es importiert, und ein Test des Projekts liest die Liste dieser Importe.

privacy-made = Woraus sie gemacht ist
made-page = SHA-256 dieser Seite, wie sie ankam
made-wasm = SHA-256 des WebAssembly, das alles rechnet
made-unknown = der Browser hat es nicht gesagt
made-compare = Bilden Sie dieselbe Summe aus den Dateien, mit sha256sum oder shasum -a 256, und vergleichen Sie sie mit SHA256SUMS der Veröffentlichung. Eine verfälschte Seite könnte hier jede Zahl zeigen.

privacy-headers = Womit sie ausgeliefert wurde
headers-says = Die Kopfzeilen, die mit der Seite kamen und hier zählen, wie der Browser sie aufbewahrt hat; gelesen ohne eine weitere Anfrage.
headers-isolated = Der Browser bestätigt, dass die Seite von anderen getrennt ist (crossOriginIsolated).
headers-not-isolated = Der Browser bezeichnet die Seite nicht als von anderen getrennt (crossOriginIsolated).
headers-worker = Beim ersten Mal kamen sie vom Server. Seither setzt sie der Worker der Offline-Ausgabe selbst, was immer der Server sendet.
headers-unknown = Der Browser lässt sie die Seite nicht sehen. Die Entwicklerwerkzeuge zeigen sie unter „Netzwerk“.
headers-missing = nicht gesendet

privacy-stored = Was in diesem Browser liegt
stored-says = Namen von allem, was Seiten dieser Adresse hier hinterlassen haben, eben gelesen; meist nichts.
stored-local = Lokaler Speicher
stored-session = Sitzungsspeicher
stored-cookies = Cookies
stored-databases = Datenbanken (IndexedDB)
stored-caches = Zwischenspeicher (Caches)
stored-workers = Service Worker
stored-files = Dateien (OPFS)
stored-none = nichts
stored-unseen = der Browser lässt die Seite nicht nachsehen

privacy-watch = Sehen Sie dem Netz selbst zu
privacy-watch-1 = Öffnen Sie die Entwicklerwerkzeuge (F12, am Mac Wahl+Befehl+I) und darin „Netzwerk“.
privacy-watch-2 = Laden Sie die Seite neu. Sie sehen, was sie braucht: die Seite, ihre Formatvorlage, ihr WebAssembly.
privacy-watch-3 = Leeren Sie die Liste und benutzen Sie alles: eingeben, rechnen, drucken, speichern. Es kommt keine Zeile hinzu außer solchen, die mit data: beginnen; das sind Dateien, die die Seite auf diesem Gerät für Sie macht.
privacy-watch-4 = Oder trennen Sie das Netz. Alles läuft weiter.

privacy-not = Was Ihnen hier niemand beweisen kann
privacy-not-served = Dass der nächste Besuch dieselbe Seite bringt. Ein Server könnte morgen eine andere ausliefern, oder nur Ihnen. Dagegen gibt es die Ausgabe in einer Datei: einmal den veröffentlichten Hash vergleichen und auf der eigenen Platte behalten.
privacy-not-around = Was um die Seite herum steht: Erweiterungen, die jede Seite lesen können, der Browser, das Gerät. Nehmen Sie ein Fenster ohne Erweiterungen. Die Seite bittet den Browser, weder die Rechtschreibung zu prüfen noch Wörter vorzuschlagen, weil manche dafür an einen Dienst senden, was getippt wird.
privacy-not-readers = Was eine andere Seite dieser Adresse tut. Alle Seiten desselben Servers und Ports teilen sich, was ein Browser dafür aufbewahrt: Eine solche Seite kann aufbewahrte Geschäfte lesen und sich vor eine abgelegte Ausgabe schieben. Die Offline-Ausgabe prüft, was sie abgelegt hat, gegen eigene Prüfsummen und verwirft, was verändert wurde; gegen eine Seite, die ihren Worker entfernt, ist sie machtlos.
privacy-not-worker = Dass die Offline-Ausgabe die bleibt, die Sie kennen. Eine neuere Fassung kommt nur, wenn Sie es sagen; aber der Browser fragt beim Server danach, und ein Server in anderen Händen könnte eine schicken, die ungefragt übernimmt. Kein Browser lässt eine Seite das verhindern. Ist gerade eine geöffnet, sagt sie es; danach ist es zu spät.
privacy-not-files = Was aus dem wird, was Sie herausnehmen: Dateien, Ausdrucke, Links, Kopiertes.

flow-title = Angaben zum Datenfluss: Outbound Check
flow-date = Datum der Angaben
flow-what = Was eingegeben wird
flow-what-says = Antworten, Zahlen, Namen, Notizen und Tage zu einer Investition, getippt oder aus Dateien geöffnet.
flow-where = Wo es verarbeitet wird
flow-where-says = Im Arbeitsspeicher dieses Browsers, durch vorab geladenes WebAssembly. Hinter der Seite steht kein Server, kein Konto, keine Auswertung und kein Fehlerbericht.
flow-out = Was den Browser verlässt
flow-out-says = Durch das Programm selbst nichts. Auf Befehl: gespeicherte Dateien, ein Ausdruck, ein kopierter Text, ein Link. Ein Link enthält Antworten und Zahlen, keine Namen, Notizen oder Tage.
flow-kept = Was im Browser bleibt
flow-kept-off = Nach dem Schließen nichts; das Behalten ist abgeschaltet.
flow-kept-on = Die geöffneten Geschäfte, unverschlüsselt in der Datenbank des Browsers; das Behalten wurde eingeschaltet.
flow-kept-sealed = Die geöffneten Geschäfte, mit einer Passphrase verschlüsselt in der Datenbank des Browsers; das Behalten wurde eingeschaltet.
flow-host = Was der Server erfährt
flow-host-site = Beim Laden: IP-Adresse, Browser, Uhrzeit, Adresse der Seite. Danach verlangt die Seite nichts mehr.
flow-host-offline = Beim Laden und beim Aktualisieren: IP-Adresse, Browser, Uhrzeit, Adresse der Seite. Später fragt der Browser nach einer einzigen Datei, worker.js, um eine neuere Fassung zu bemerken: einmal am Tag, wo der Server Kopfzeilen sendet, sonst unter Umständen bei jedem Besuch.
flow-host-file = Nichts, wenn die Datei von einer Platte geöffnet wird.
flow-seal = Siegel
flow-seal-short-sealed = Versiegelt; ein Verbindungsversuch wurde gesperrt.
flow-seal-short-open = Nicht sicher versiegelt.
flow-tried = Versuche, nach draußen zu gelangen
flow-tried-not = Noch nicht versucht.
flow-stored = Im Speicher gefunden
flow-limits = Grenzen
flow-limits-says = Das Programm tut nichts davon, aber keine Richtlinie hielte eingedrungenen Code davon ab: dem eigenen Server in einer Adresse etwas mitzuteilen; über WebRTC eine Gegenstelle seiner Wahl zu erreichen; andere Server zu erreichen, indem er die Seite verlässt oder Namen nachschlagen lässt, sofern der Server keine Connection-Allowlist sendet oder der Browser sich nicht daran hält. Nicht erfasst: andere Seiten derselben Adresse, die Aufbewahrtes lesen können; Erweiterungen, Browser und Gerät; was aus Dateien und Ausdrucken wird.
flow-by = Erstellt von
