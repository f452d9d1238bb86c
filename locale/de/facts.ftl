# Alle Tatsachen, auf die es ankommt. Schlüssel der Familie `fact-` enden auf den Namen der Tatsache;
# `-help` erklärt, `-yes` und `-no` geben die Antwort als Satz.

facts-title = Alle Angaben
facts-lede = Jede Tatsache, auf die es nach der Vorschrift ankommt. Antworten Sie in beliebiger Reihenfolge; was Sie auslassen, bleibt offen.

## Der Investor

fact-us_citizen = Ist der Investor US-Staatsbürger?
fact-us_citizen-help = Ein Staatsbürger ist „U.S. person“, wo immer er lebt.
fact-us_citizen-yes = Der Investor ist US-Staatsbürger.
fact-us_citizen-no = Der Investor ist kein US-Staatsbürger.

fact-us_permanent_resident = Hat der Investor ein Daueraufenthaltsrecht in den USA?
fact-us_permanent_resident-help = „Lawful permanent resident“: Mit der Green Card ist man „U.S. person“, wo immer man lebt.
fact-us_permanent_resident-yes = Der Investor hat ein Daueraufenthaltsrecht in den USA.
fact-us_permanent_resident-no = Der Investor hat kein Daueraufenthaltsrecht in den USA.

fact-organized_under_us_law = Ist der Investor eine nach US-Recht errichtete Einheit?
fact-organized_under_us_law-help = Oder nach dem Recht einer Gebietskörperschaft der USA. Ausländische Zweigstellen zählen mit; ausländische Tochtergesellschaften nicht, doch trifft die Mutter für beherrschte Töchter eine eigene Pflicht (§§ 850.302, 850.402).
fact-organized_under_us_law-yes = Der Investor ist eine nach US-Recht errichtete Einheit.
fact-organized_under_us_law-no = Der Investor ist keine nach US-Recht errichtete Einheit.

fact-in_united_states = Befindet sich der Investor in den USA?
fact-in_united_states-help = Wer sich in den USA befindet, ist „U.S. person“, gleich welcher Staatsangehörigkeit.
fact-in_united_states-yes = Der Investor befindet sich in den USA.
fact-in_united_states-no = Der Investor befindet sich nicht in den USA.

fact-organized_under_foreign_law = Ist der Investor eine nach dem Recht eines anderen Staates als der USA errichtete Einheit?
fact-organized_under_foreign_law-help = Dort eingetragen oder sonst nach dortigem Recht errichtet. Mit einer Mutter, die „U.S. person“ ist, ist sie eine „controlled foreign entity“, für die diese Mutter einsteht (§ 850.206).
fact-organized_under_foreign_law-yes = Der Investor ist eine nach dem Recht eines anderen Staates errichtete Einheit.
fact-organized_under_foreign_law-no = Der Investor ist keine nach dem Recht eines anderen Staates errichtete Einheit.

fact-us_parent_by_votes = Hält eine „U.S. person“ mehr als die Hälfte der Stimmrechte am Investor?
fact-us_parent_by_votes-help = Mehr als 50 Prozent der ausstehenden Stimmrechte („outstanding voting interest“), unmittelbar oder mittelbar (§ 850.219(a)(1)). In einer Kette zählt voll, was eine Tochter hält, und anteilig, was andere halten; unmittelbare und mittelbare Anteile werden zusammengerechnet (§ 850.206(b)). Genau die Hälfte genügt nicht.
fact-us_parent_by_votes-yes = Eine „U.S. person“ hält mehr als die Hälfte der Stimmrechte am Investor.
fact-us_parent_by_votes-no = Keine „U.S. person“ hält mehr als die Hälfte der Stimmrechte am Investor.

fact-us_parent_by_board = Hält eine „U.S. person“ mehr als die Hälfte der Stimmen im Leitungsorgan des Investors?
fact-us_parent_by_board-help = Mehr als 50 Prozent der Stimmen im Leitungsorgan („voting power of the board“), unmittelbar oder mittelbar (§ 850.219(a)(2)). Diese Stimmen und die Stimmrechte am Investor zählen getrennt und werden nie zusammengerechnet (§ 850.206(b)(3)).
fact-us_parent_by_board-yes = Eine „U.S. person“ hält mehr als die Hälfte der Stimmen im Leitungsorgan des Investors.
fact-us_parent_by_board-no = Keine „U.S. person“ hält mehr als die Hälfte der Stimmen im Leitungsorgan des Investors.

fact-us_parent_as_general_partner = Ist eine „U.S. person“ Komplementär oder geschäftsführender Gesellschafter des Investors?
fact-us_parent_as_general_partner-help = „General partner“, „managing member“ oder etwas Gleichwertiges: Das allein macht zur Mutter, gleich mit welchem Anteil (§ 850.219(b)). Beispiel: ein Cayman-Fonds mit einem Komplementär aus Delaware.
fact-us_parent_as_general_partner-yes = Eine „U.S. person“ ist Komplementär oder geschäftsführender Gesellschafter des Investors oder etwas Gleichwertiges.
fact-us_parent_as_general_partner-no = Keine „U.S. person“ ist Komplementär oder geschäftsführender Gesellschafter des Investors oder etwas Gleichwertiges.

fact-us_parent_as_adviser = Ist der Investor ein Anlagefonds, dessen Anlageberater eine „U.S. person“ ist?
fact-us_parent_as_adviser-help = Bei einem gemeinschaftlichen Anlagefonds („pooled investment fund“) gilt dann der Berater als Mutter (§ 850.219(c)). Anlageberater („investment adviser“) ist im Sinne des Investment Advisers Act zu verstehen, 15 U.S.C. 80b-2(a)(11).
fact-us_parent_as_adviser-yes = Der Investor ist ein Anlagefonds, dessen Anlageberater eine „U.S. person“ ist.
fact-us_parent_as_adviser-no = Der Investor ist kein Anlagefonds, dessen Anlageberater eine „U.S. person“ ist.

fact-has_authority = Gehört eine „U.S. person“ zur Leitung des Investors, der selbst keine ist?
fact-has_authority-help = Wer allein oder in einer Gruppe für ihn entscheiden oder wesentlich mitentscheiden darf; diese Befugnis („authority“) haben Organmitglieder („officer“, „director“) und wer sonst Leitungsaufgaben hat (§ 850.303(a)). Beispiel: ein US-Staatsbürger als Geschäftsführer eines Fonds in Singapur.
fact-has_authority-yes = Eine „U.S. person“ ist Organmitglied des Investors oder hat dort sonst Leitungsaufgaben.
fact-has_authority-no = Keine „U.S. person“ ist Organmitglied des Investors oder hat dort sonst Leitungsaufgaben.

fact-directs_transaction = Übt diese „U.S. person“ ihre Befugnis für das Geschäft aus?
fact-directs_transaction-help = Indem sie es leitet oder anordnet, darüber entscheidet oder es genehmigt („direct, order, decide upon, or approve“, § 850.303(a)).
fact-directs_transaction-yes = Eine „U.S. person“ leitet oder genehmigt das Geschäft für den Investor, ordnet es an oder entscheidet darüber.
fact-directs_transaction-no = Keine „U.S. person“ leitet oder genehmigt das Geschäft für den Investor, ordnet es an oder entscheidet darüber.

fact-recused_from_decision = Hält sich diese „U.S. person“ aus der Entscheidung heraus?
fact-recused_from_decision-help = Aus förmlicher Genehmigung und Entscheidung, auch ohne Empfehlung. Nur wer sich aus Entscheidung, Unterlagen und Verhandlungen zugleich heraushält („recuses themself“), ist außen vor (§ 850.303(b)).
fact-recused_from_decision-yes = Die „U.S. person“ hält sich aus Genehmigung und Entscheidung heraus, Empfehlungen eingeschlossen.
fact-recused_from_decision-no = Die „U.S. person“ hält sich nicht aus Genehmigung und Entscheidung heraus.

fact-recused_from_documents = Hält sich diese „U.S. person“ aus den Unterlagen heraus?
fact-recused_from_documents-help = Kein Prüfen, Bearbeiten, Kommentieren, Genehmigen oder Unterzeichnen der Vertragsunterlagen (§ 850.303(b)(2)). Eine von drei Enthaltungen, die alle nötig sind.
fact-recused_from_documents-yes = Die „U.S. person“ hält sich aus den Unterlagen des Geschäfts heraus.
fact-recused_from_documents-no = Die „U.S. person“ hält sich nicht aus den Unterlagen des Geschäfts heraus.

fact-recused_from_negotiations = Hält sich diese „U.S. person“ aus den Verhandlungen heraus?
fact-recused_from_negotiations-help = Mit dem Unternehmen oder wer sonst die Gegenseite ist, etwa der Partner eines Gemeinschaftsunternehmens (§ 850.303(b)(3)). Eine von drei Enthaltungen, die alle nötig sind.
fact-recused_from_negotiations-yes = Die „U.S. person“ hält sich aus den Verhandlungen heraus.
fact-recused_from_negotiations-no = Die „U.S. person“ hält sich nicht aus den Verhandlungen heraus.

fact-knows_would_be_prohibited = Weiß diese „U.S. person“, dass das Geschäft einer „U.S. person“ verboten wäre?
fact-knows_would_be_prohibited-help = Zum Zeitpunkt des Geschäfts. Das Bewusstsein hoher Wahrscheinlichkeit und ein Grund zu der Annahme gelten als Kenntnis (§ 850.216); ein bloß meldepflichtiges Geschäft ist nicht gemeint (§ 850.303(a)).
fact-knows_would_be_prohibited-yes = Die „U.S. person“ weiß, dass das Geschäft einer „U.S. person“ verboten wäre.
fact-knows_would_be_prohibited-no = Die „U.S. person“ weiß nicht, dass das Geschäft einer „U.S. person“ verboten wäre.

## Das Geschäft

fact-acquires_equity = Erwirbt der Investor Eigenkapital oder ein bedingtes Recht darauf?
fact-acquires_equity-help = Unmittelbar oder mittelbar, auch über einen Mittelsmann. Bedingt („contingent equity interest“) ist, was noch kein Eigenkapital ist, aber darin umgewandelt werden kann oder ein Recht darauf gibt, etwa eine Wandelanleihe oder Option (§ 850.205).
fact-acquires_equity-yes = Der Investor erwirbt Eigenkapital oder ein bedingtes Recht darauf.
fact-acquires_equity-no = Der Investor erwirbt weder Eigenkapital noch ein bedingtes Recht darauf.

fact-only_through_fund = Erwirbt der Investor das Eigenkapital nur über einen Fonds, an dem er als „limited partner“ beteiligt ist?
fact-only_through_fund-help = Was ein Anlagefonds erwirbt, gilt nicht als von dem beschränkt haftenden Gesellschafter („limited partner“) oder einem gleichwertig Beteiligten erworben (Note 1 to § 850.210). Der Beitritt zu einem Fonds, der keine „U.S. person“ ist, kann aber für sich erfasst sein (§ 850.210(a)(6)).
fact-only_through_fund-yes = Der Investor erwirbt das Eigenkapital nur über einen Fonds, an dem er als „limited partner“ beteiligt ist.
fact-only_through_fund-no = Der Investor erwirbt das Eigenkapital nicht bloß über einen Fonds, an dem er als „limited partner“ beteiligt ist.

fact-by_foreclosure = Erwirbt der Investor das Eigenkapital durch Verwertung eines Pfands?
fact-by_foreclosure-help = Verwertung („foreclosure“): Wer für eine Schuld verpfändetes Eigenkapital an sich nimmt, erwirbt es; wer das gesicherte Darlehen nur gibt oder am Zweitmarkt kauft, erwirbt es nicht (Note 2 to § 850.210).
fact-by_foreclosure-yes = Der Investor erwirbt das Eigenkapital durch Verwertung eines Pfands.
fact-by_foreclosure-no = Der Investor erwirbt das Eigenkapital nicht durch Verwertung eines Pfands.

fact-pledged_before_effective = Wurde das Eigenkapital vor dem 2. Januar 2025 verpfändet?
fact-pledged_before_effective-help = Die Verwertung eines früheren Pfands ist nicht erfasst, gleich was der Darlehensgeber wusste (Note 2 to § 850.210). Eine Verpfändung an diesem Tag ist keine frühere.
fact-pledged_before_effective-yes = Das Eigenkapital wurde vor dem 2. Januar 2025 verpfändet.
fact-pledged_before_effective-no = Das Eigenkapital wurde nicht vor dem 2. Januar 2025 verpfändet.

fact-knew_when_lending = Wusste der Investor schon bei Gewährung oder Kauf des Darlehens, woran das Pfand bestand?
fact-knew_when_lending-help = Dass das verpfändete Eigenkapital eines an einer „covered foreign person“ war. Wusste er es damals nicht, ist die Verwertung nicht erfasst, selbst wenn er es heute weiß (Note 2 to § 850.210). Ein Grund zu der Annahme gilt als Kenntnis (§ 850.216).
fact-knew_when_lending-yes = Der Investor wusste bei Gewährung oder Kauf des Darlehens, dass das verpfändete Eigenkapital eines an einer „covered foreign person“ war.
fact-knew_when_lending-no = Der Investor wusste bei Gewährung oder Kauf des Darlehens nicht, dass das verpfändete Eigenkapital eines an einer „covered foreign person“ war.

fact-provides_debt = Gibt der Investor dem Unternehmen ein Darlehen?
fact-provides_debt-help = Oder eine ähnliche Fremdfinanzierung („debt financing“). Erfasst ist sie nur, wenn sie jetzt oder später Rechte gibt, wie sie zu Eigenkapital gehören (§ 850.210(a)(2)).
fact-provides_debt-yes = Der Investor gibt dem Unternehmen ein Darlehen oder eine ähnliche Fremdfinanzierung.
fact-provides_debt-no = Der Investor gibt dem Unternehmen weder ein Darlehen noch eine ähnliche Fremdfinanzierung.

fact-debt_gives_profits = Gibt das Darlehen dem Investor einen Anteil am Gewinn des Unternehmens?
fact-debt_gives_profits-help = „Interest in profits“, jetzt oder später (§ 850.210(a)(2)). Beispiel: ein partiarisches Darlehen.
fact-debt_gives_profits-yes = Das Darlehen gibt dem Investor einen Anteil am Gewinn des Unternehmens.
fact-debt_gives_profits-no = Das Darlehen gibt dem Investor keinen Anteil am Gewinn des Unternehmens.

fact-debt_gives_board_seats = Gibt das Darlehen dem Investor ein Recht, Mitglieder des Leitungsorgans zu bestellen?
fact-debt_gives_board_seats-help = Für das „board of directors“ des Unternehmens oder ein gleichwertiges Organ, jetzt oder später (§ 850.210(a)(2)).
fact-debt_gives_board_seats-yes = Das Darlehen gibt dem Investor ein Recht, Mitglieder des Leitungsorgans zu bestellen.
fact-debt_gives_board_seats-no = Das Darlehen gibt dem Investor kein Recht, Mitglieder des Leitungsorgans zu bestellen.

fact-debt_gives_equity_rights = Gibt das Darlehen andere Rechte, wie sie eher zu Eigenkapital als zu einem Darlehen gehören?
fact-debt_gives_equity_rights-help = Vermögens- oder Mitspracherechte („financial or governance rights“), die einem Gewinnanteil oder einem Bestellungsrecht vergleichbar sind, jetzt oder später (§ 850.210(a)(2)). Beispiel: eine Stimme in der Gesellschafterversammlung. Übliche Nebenpflichten und Sicherheiten sind für ein Darlehen typisch.
fact-debt_gives_equity_rights-yes = Das Darlehen gibt andere Rechte, wie sie für Eigenkapital kennzeichnend und für ein Darlehen untypisch sind.
fact-debt_gives_equity_rights-no = Das Darlehen gibt keine anderen Rechte, wie sie für Eigenkapital kennzeichnend sind.

fact-converts_contingent = Wandelt der Investor ein bedingtes Recht in Eigenkapital des Unternehmens um?
fact-converts_contingent-help = Etwa eine Wandelanleihe in Anteile, oder indem er eine Option ausübt. Erwerb und Umwandlung können je ein eigenes erfasstes Geschäft sein und werden je für sich geprüft (§ 850.210(c)).
fact-converts_contingent-yes = Der Investor wandelt ein bedingtes Recht in Eigenkapital des Unternehmens um.
fact-converts_contingent-no = Der Investor wandelt kein bedingtes Recht in Eigenkapital des Unternehmens um.

fact-contingent_since_effective = Hat der Investor das bedingte Recht am 2. Januar 2025 oder danach erworben?
fact-contingent_since_effective-help = Der Tag selbst zählt mit. Die Umwandlung eines früher erworbenen Rechts ist von diesem Absatz nicht erfasst (§ 850.210(a)(3)).
fact-contingent_since_effective-yes = Der Investor hat das bedingte Recht am 2. Januar 2025 oder danach erworben.
fact-contingent_since_effective-no = Der Investor hat das bedingte Recht nicht am 2. Januar 2025 oder danach erworben.

fact-develops_assets = Erwirbt, mietet oder entwickelt der Investor Betriebe, Grund oder andere Vermögenswerte in China, Hongkong oder Macau?
fact-develops_assets-help = Auf der grünen Wiese oder aus Bestehendem, in einem „country of concern“ (§ 850.210(a)(4)). „Develop“ ist hier im gewöhnlichen Sinn gemeint, nicht in dem des § 850.211. Beispiel: die Miete einer Halle für ein Chipwerk.
fact-develops_assets-yes = Der Investor erwirbt, mietet oder entwickelt Betriebe, Grund oder andere Vermögenswerte in China, Hongkong oder Macau.
fact-develops_assets-no = Der Investor erwirbt, mietet oder entwickelt keine Betriebe, keinen Grund und keine anderen Vermögenswerte in China, Hongkong oder Macau.

fact-plans_covered_person = Plant der Investor, dass dadurch eine „covered foreign person“ entsteht?
fact-plans_covered_person-help = Der Plan genügt; das Wissen, dass es so kommt, braucht es dann nicht (§ 850.210(a)(4)(i)). Beispiel: eine neue chinesische Tochter, die Chips fertigen soll.
fact-plans_covered_person-yes = Der Investor plant, dass eine „covered foreign person“ entsteht.
fact-plans_covered_person-no = Der Investor plant nicht, dass eine „covered foreign person“ entsteht.

fact-will_establish_covered_person = Wird dadurch eine „covered foreign person“ entstehen?
fact-will_establish_covered_person-help = Ohne Plan kommt es darauf an, ob der Investor zu diesem Zeitpunkt weiß, dass es so kommt (§ 850.210(a)(4)(i)).
fact-will_establish_covered_person-yes = Es wird eine „covered foreign person“ entstehen.
fact-will_establish_covered_person-no = Es wird keine „covered foreign person“ entstehen.

fact-plans_covered_activity = Plant der Investor, dass eine chinesische Person eine erfasste Tätigkeit ausübt?
fact-plans_covered_activity-help = Er plant, dass eine „person of a country of concern“, und sei es eine bestehende, durch das Erworbene, Gemietete oder Entwickelte eine erfasste Tätigkeit („covered activity“) ausübt (§ 850.210(a)(4)(ii)). Beispiel: Eine Tochter vor Ort soll den Entwurf von Chips aufnehmen.
fact-plans_covered_activity-yes = Der Investor plant, dass eine „person of a country of concern“ eine erfasste Tätigkeit ausübt.
fact-plans_covered_activity-no = Der Investor plant nicht, dass eine „person of a country of concern“ eine erfasste Tätigkeit ausübt.

fact-will_bring_covered_activity = Wird dadurch eine chinesische Person eine erfasste Tätigkeit ausüben?
fact-will_bring_covered_activity-help = Ohne Plan kommt es darauf an, ob der Investor zu diesem Zeitpunkt weiß, dass eine „person of a country of concern“ infolge des Geschäfts eine solche ausüben wird (§ 850.210(a)(4)(ii)).
fact-will_bring_covered_activity-yes = Infolge des Geschäfts wird eine „person of a country of concern“ eine erfasste Tätigkeit ausüben.
fact-will_bring_covered_activity-no = Keine „person of a country of concern“ wird infolge des Geschäfts eine erfasste Tätigkeit ausüben.

fact-enters_joint_venture = Geht der Investor mit dem Unternehmen ein Gemeinschaftsunternehmen ein?
fact-enters_joint_venture-help = „Joint venture“, gleich an welchem Ort, wenn das Unternehmen eine „person of a country of concern“ ist; durch die Teilnahme wird es zur „covered foreign person“ (§§ 850.209(a)(3), 850.210(a)(5)). Es zählt dann die Tätigkeit des Gemeinschaftsunternehmens.
fact-enters_joint_venture-yes = Der Investor geht mit dem Unternehmen ein Gemeinschaftsunternehmen ein.
fact-enters_joint_venture-no = Der Investor geht mit dem Unternehmen kein Gemeinschaftsunternehmen ein.

fact-acquires_fund_interest = Beteiligt sich der Investor als „limited partner“ an einem Anlagefonds?
fact-acquires_fund_interest-help = Oder gleichwertig, an einem Wagniskapitalfonds, Private-Equity-Fonds, Dachfonds oder anderen gemeinschaftlichen Anlagefonds („pooled investment fund“, § 850.210(a)(6)).
fact-acquires_fund_interest-yes = Der Investor beteiligt sich als „limited partner“ oder gleichwertig an einem Anlagefonds.
fact-acquires_fund_interest-no = Der Investor beteiligt sich weder als „limited partner“ noch gleichwertig an einem Anlagefonds.

fact-fund_is_us_person = Ist der Fonds selbst eine „U.S. person“?
fact-fund_is_us_person-help = Etwa eine Partnerschaft nach dem Recht von Delaware. Der Beitritt ist dann von diesem Absatz nicht erfasst; der Fonds muss seine Geschäfte selbst prüfen (§ 850.210(a)(6)).
fact-fund_is_us_person-yes = Der Fonds ist eine „U.S. person“.
fact-fund_is_us_person-no = Der Fonds ist keine „U.S. person“.

fact-fund_likely_invests = Wird der Fonds wahrscheinlich in eine chinesische Person aus einer der drei Branchen investieren?
fact-fund_likely_invests-help = In eine „person of a country of concern“ aus Halbleitern und Mikroelektronik, Quanteninformationstechnik oder künstlicher Intelligenz (§ 850.210(a)(6)). Darauf weisen die Strategie des Fonds und seine bisherigen Anlagen hin.
fact-fund_likely_invests-yes = Der Fonds wird wahrscheinlich in eine „person of a country of concern“ aus einer der drei Branchen investieren.
fact-fund_likely_invests-no = Der Fonds wird wahrscheinlich nicht in eine „person of a country of concern“ aus einer der drei Branchen investieren.

fact-fund_undertakes_transaction = Tätigt der Fonds ein Geschäft, das für eine „U.S. person“ ein erfasstes wäre?
fact-fund_undertakes_transaction-help = Erst dann ist die Beteiligung des Investors erfasst (§ 850.210(a)(6)); vollzogen ist sie, wenn der Fonds etwas an der „covered foreign person“ erhält (§ 850.204(b)).
fact-fund_undertakes_transaction-yes = Der Fonds tätigt ein Geschäft, das für eine „U.S. person“ ein erfasstes wäre.
fact-fund_undertakes_transaction-no = Der Fonds tätigt kein Geschäft, das für eine „U.S. person“ ein erfasstes wäre.

fact-government_business = Ist das Geschäft ein Amtsgeschäft der Regierung der USA?
fact-government_business-help = „Official business of the United States Government“, betrieben durch ihre Beschäftigten, Zuwendungsempfänger oder Auftragnehmer (§ 850.210(b)(2)). Ein Auftrag der Regierung allein genügt nicht; das Geschäft selbst muss zu ihren Amtsgeschäften gehören.
fact-government_business-yes = Das Geschäft ist ein Amtsgeschäft der Regierung der USA.
fact-government_business-no = Das Geschäft ist kein Amtsgeschäft der Regierung der USA.

## Was der Investor weiß

fact-knows_actually = Hat der Investor tatsächliche Kenntnis der Umstände, die das Geschäft zu einem erfassten machen?
fact-knows_actually-help = „Actual knowledge“ zum Zeitpunkt des Geschäfts, dass etwas so ist oder so gut wie sicher eintritt (§ 850.216(a)). Was, das hängt vom Geschäft ab: bei Eigenkapital, Darlehen oder Umwandlung, dass das Unternehmen eine „covered foreign person“ ist; bei Vermögenswerten, dass eine solche oder eine erfasste Tätigkeit entsteht; beim Gemeinschaftsunternehmen, dass es eine erfasste Tätigkeit ausüben wird oder auszuüben plant; beim Fonds, dass er wahrscheinlich in eine chinesische Person aus einer der drei Branchen investiert.
fact-knows_actually-yes = Der Investor hat tatsächliche Kenntnis der Umstände, die das Geschäft zu einem erfassten machen.
fact-knows_actually-no = Der Investor hat keine tatsächliche Kenntnis von Umständen, die das Geschäft zu einem erfassten machen würden.

fact-aware_of_high_probability = Ist dem Investor bewusst, dass Umstände, die das Geschäft zu einem erfassten machen, sehr wahrscheinlich sind?
fact-aware_of_high_probability-help = Gleich, ob sie schon bestehen oder erst eintreten (§ 850.216(b)). Das Bewusstsein hoher Wahrscheinlichkeit („awareness of a high probability“) gilt als Kenntnis.
fact-aware_of_high_probability-yes = Dem Investor ist bewusst, dass Umstände, die das Geschäft zu einem erfassten machen, sehr wahrscheinlich sind.
fact-aware_of_high_probability-no = Dem Investor ist keine hohe Wahrscheinlichkeit von Umständen bewusst, die das Geschäft zu einem erfassten machen würden.

fact-reason_to_know = Hat der Investor Grund zu der Annahme, dass Umstände bestehen, die das Geschäft zu einem erfassten machen?
fact-reason_to_know-help = „Reason to know“: Das US-Finanzministerium fragt, was eine angemessene und sorgfältige Prüfung ergeben hätte; wer nicht prüft, dem kann schon das als Kenntnis zugerechnet werden (§§ 850.104(b), 850.216(c)). Der Wortlaut spricht von Umständen, die bestehen, nicht von künftigen.
fact-reason_to_know-yes = Der Investor hat Grund zu der Annahme, dass Umstände bestehen, die das Geschäft zu einem erfassten machen.
fact-reason_to_know-no = Der Investor hat keinen Grund zu der Annahme, dass Umstände bestehen, die das Geschäft zu einem erfassten machen würden.

## Das Unternehmen

fact-concern_citizen = Ist das Ziel eine natürliche Person mit Staatsangehörigkeit oder Daueraufenthaltsrecht in China, Hongkong oder Macau?
fact-concern_citizen-help = Also kein Unternehmen, sondern ein Mensch; das eine wie das andere genügt (§ 850.221(a)(1)). Bei einem Unternehmen antworten Sie mit Nein.
fact-concern_citizen-yes = Das Ziel ist eine natürliche Person mit Staatsangehörigkeit oder Daueraufenthaltsrecht in China, Hongkong oder Macau.
fact-concern_citizen-no = Das Ziel ist keine natürliche Person mit Staatsangehörigkeit oder Daueraufenthaltsrecht in China, Hongkong oder Macau.

fact-target_us_citizen = Ist diese natürliche Person US-Staatsbürger?
fact-target_us_citizen-help = Ein US-Staatsbürger ist als natürliche Person keine „person of a country of concern“, auch nicht mit zweiter Staatsangehörigkeit (§ 850.221(a)(2)).
fact-target_us_citizen-yes = Das Ziel ist US-Staatsbürger.
fact-target_us_citizen-no = Das Ziel ist kein US-Staatsbürger.

fact-target_us_resident = Hat diese natürliche Person ein Daueraufenthaltsrecht in den USA?
fact-target_us_resident-help = „Permanent resident of the United States“: Wer das ist, ist als natürliche Person keine „person of a country of concern“ (§ 850.221(a)(3)).
fact-target_us_resident-yes = Das Ziel hat ein Daueraufenthaltsrecht in den USA.
fact-target_us_resident-no = Das Ziel hat kein Daueraufenthaltsrecht in den USA.

fact-principal_place_in_concern = Hat das Unternehmen seine Hauptniederlassung in China, Hongkong oder Macau?
fact-principal_place_in_concern-help = „Principal place of business“: der Ort, von dem aus die Leitung das Geschäft in erster Linie führt (§ 850.222). China mit Hongkong und Macau ist heute das einzige „country of concern“.
fact-principal_place_in_concern-yes = Das Unternehmen hat seine Hauptniederlassung in China, Hongkong oder Macau.
fact-principal_place_in_concern-no = Das Unternehmen hat seine Hauptniederlassung nicht in China, Hongkong oder Macau.

fact-headquarters_in_concern = Hat das Unternehmen seinen Verwaltungssitz in China, Hongkong oder Macau?
fact-headquarters_in_concern-help = Das genügt für sich allein, gleich wo es eingetragen ist.
fact-headquarters_in_concern-yes = Das Unternehmen hat seinen Verwaltungssitz in China, Hongkong oder Macau.
fact-headquarters_in_concern-no = Das Unternehmen hat seinen Verwaltungssitz nicht in China, Hongkong oder Macau.

fact-organized_in_concern = Ist das Unternehmen nach dem Recht Chinas, Hongkongs oder Macaus errichtet?
fact-organized_in_concern-help = Dort eingetragen oder sonst nach dortigem Recht errichtet.
fact-organized_in_concern-yes = Das Unternehmen ist nach dem Recht Chinas, Hongkongs oder Macaus errichtet.
fact-organized_in_concern-no = Das Unternehmen ist nicht nach dem Recht Chinas, Hongkongs oder Macaus errichtet.

fact-is_government_of_concern = Ist das Unternehmen die Regierung Chinas, Hongkongs oder Macaus oder ein Teil von ihr?
fact-is_government_of_concern-help = Gebietskörperschaften, politische Parteien, Behörden und staatliche Einrichtungen („instrumentality“) zählen mit (§ 850.221(c)). Beispiel: eine Provinzregierung.
fact-is_government_of_concern-yes = Das Unternehmen ist die Regierung eines „country of concern“ oder ein Teil von ihr.
fact-is_government_of_concern-no = Das Unternehmen ist weder die Regierung eines „country of concern“ noch ein Teil von ihr.

fact-acts_for_government = Handelt das Unternehmen für die Regierung Chinas, Hongkongs oder Macaus oder in ihrem Auftrag?
fact-acts_for_government-help = Wer das tut, zählt wie die Regierung selbst, gleich wo er errichtet ist (§ 850.221(c)).
fact-acts_for_government-yes = Das Unternehmen handelt für die Regierung eines „country of concern“ oder in ihrem Auftrag.
fact-acts_for_government-no = Das Unternehmen handelt weder für die Regierung eines „country of concern“ noch in ihrem Auftrag.

fact-government_holds_half = Hält die Regierung Chinas, Hongkongs oder Macaus mindestens die Hälfte des Unternehmens?
fact-government_holds_half-help = 50 Prozent oder mehr der ausstehenden Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals, unmittelbar oder mittelbar, allein oder zusammen (§ 850.221(c)). Eines der drei genügt, auch genau die Hälfte.
fact-government_holds_half-yes = Die Regierung eines „country of concern“ hält mindestens die Hälfte des Unternehmens.
fact-government_holds_half-no = Die Regierung eines „country of concern“ hält weniger als die Hälfte des Unternehmens.

fact-government_directs = Hat die Regierung Chinas, Hongkongs oder Macaus die Macht, Leitung und Geschäftspolitik des Unternehmens zu bestimmen?
fact-government_directs-help = Durch Stimmrechte, Vertrag oder sonst, auch mit weniger als der Hälfte (§ 850.221(c)). Die Macht („power to direct“) genügt; ausgeübt werden muss sie nicht.
fact-government_directs-yes = Die Regierung eines „country of concern“ hat die Macht, Leitung und Geschäftspolitik des Unternehmens zu bestimmen.
fact-government_directs-no = Die Regierung eines „country of concern“ hat keine Macht, Leitung und Geschäftspolitik des Unternehmens zu bestimmen.

fact-concern_holds_half = Halten Personen aus China, Hongkong oder Macau mindestens die Hälfte des Unternehmens?
fact-concern_holds_half-help = Natürliche Personen, Einheiten und staatliche Stellen im Sinne von § 850.221(a), (b) oder (c): mindestens 50 Prozent der ausstehenden Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals, unmittelbar oder mittelbar, allein oder zusammen (§ 850.221(d)). Auf den Sitz des Unternehmens kommt es dann nicht an.
fact-concern_holds_half-yes = Personen im Sinne von § 850.221(a), (b) oder (c) halten mindestens die Hälfte des Unternehmens.
fact-concern_holds_half-no = Personen im Sinne von § 850.221(a), (b) oder (c) halten weniger als die Hälfte des Unternehmens.

fact-tier_holds_half = Halten Einheiten, die mindestens zur Hälfte in chinesischer Hand sind, mindestens die Hälfte des Unternehmens?
fact-tier_holds_half-help = Eine Stufe weiter: Einheiten im Sinne von § 850.221(d) halten mindestens 50 Prozent der ausstehenden Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals, unmittelbar oder mittelbar, allein oder zusammen (§ 850.221(e)). Beispiel: Eine Cayman-Holding, zur Hälfte in chinesischer Hand, hält die Hälfte des Unternehmens.
fact-tier_holds_half-yes = Einheiten im Sinne von § 850.221(d) halten mindestens die Hälfte des Unternehmens.
fact-tier_holds_half-no = Einheiten im Sinne von § 850.221(d) halten weniger als die Hälfte des Unternehmens.

fact-holds_board_seat = Hat das Unternehmen einen Sitz im Leitungsorgan einer erfassten chinesischen Person?
fact-holds_board_seat-help = So heißt in diesen Fragen jede „person of a country of concern“, die eine erfasste Tätigkeit ausübt (§ 850.209(a)(1)). Unmittelbar oder mittelbar; ein Unternehmen, das von ihr abhängt, kann selbst eine „covered foreign person“ sein, gleich wo es sitzt (§ 850.209(a)(2)).
fact-holds_board_seat-yes = Das Unternehmen hat einen Sitz im Leitungsorgan einer erfassten chinesischen Person.
fact-holds_board_seat-no = Das Unternehmen hat keinen Sitz im Leitungsorgan einer erfassten chinesischen Person.

fact-holds_interest = Hält das Unternehmen Stimmrechte oder Eigenkapital an einer erfassten chinesischen Person?
fact-holds_interest-help = In beliebiger Höhe, unmittelbar oder mittelbar, an einer „person of a country of concern“, die eine erfasste Tätigkeit ausübt (§ 850.209(a)(2)).
fact-holds_interest-yes = Das Unternehmen hält Stimmrechte oder Eigenkapital an einer erfassten chinesischen Person.
fact-holds_interest-no = Das Unternehmen hält weder Stimmrechte noch Eigenkapital an einer erfassten chinesischen Person.

fact-holds_only_excepted = Hält das Unternehmen diesen Anteil nur über Wertpapiere, die für eine „U.S. person“ ausgenommen wären?
fact-holds_only_excepted-help = Etwa öffentlich gehandelte Anteile ohne Rechte über den üblichen Minderheitenschutz hinaus (§ 850.501(a)). Ein so gehaltener Anteil zählt nicht (§ 850.209(a)(2)); ein Sitz im Leitungsorgan oder vertragliche Macht zählt weiter.
fact-holds_only_excepted-yes = Das Unternehmen hält den Anteil nur über Wertpapiere, die § 850.501(a) ausnähme.
fact-holds_only_excepted-no = Das Unternehmen hält den Anteil nicht nur über Wertpapiere, die § 850.501(a) ausnähme.

fact-holds_power = Hat das Unternehmen vertragliche Macht, eine erfasste chinesische Person zu lenken?
fact-holds_power-help = „Contractual power“, ihre Leitung oder ihre Geschäftspolitik unmittelbar oder mittelbar zu bestimmen oder bestimmen zu lassen (§ 850.209(a)(2)). Beispiel: die Verträge einer „variable interest entity“.
fact-holds_power-yes = Das Unternehmen hat vertragliche Macht, Leitung oder Geschäftspolitik einer erfassten chinesischen Person zu bestimmen.
fact-holds_power-no = Das Unternehmen hat keine vertragliche Macht, Leitung oder Geschäftspolitik einer erfassten chinesischen Person zu bestimmen.

fact-half_of_revenue = Stammt mehr als die Hälfte des Umsatzes des Unternehmens von oder über erfasste chinesische Personen?
fact-half_of_revenue-help = Mehr als 50 Prozent im Jahr, von einer, an der es Sitz, Anteil oder Macht hat, oder zusammengerechnet von mehreren, die je mindestens 50.000 US-Dollar oder den Gegenwert bringen (§ 850.209(a)(2)(i)). Maßgeblich ist der letzte geprüfte Abschluss, sonst ein ungeprüfter, ein Gutachten oder eine redliche Schätzung, in dieser Reihenfolge. Das Chinageschäft überhaupt ist nicht gemeint.
fact-half_of_revenue-yes = Mehr als die Hälfte des Umsatzes des Unternehmens stammt von oder über erfasste chinesische Personen.
fact-half_of_revenue-no = Höchstens die Hälfte des Umsatzes des Unternehmens stammt von oder über erfasste chinesische Personen.

fact-half_of_net_income = Stammt mehr als die Hälfte des Jahresüberschusses des Unternehmens von oder über erfasste chinesische Personen?
fact-half_of_net_income-help = „Net income“, gemessen wie der Umsatz: mehr als 50 Prozent im Jahr, von einer allein oder von mehreren mit je mindestens 50.000 US-Dollar (§ 850.209(a)(2)(ii)). Was ein Anteil ist, wenn es keinen Überschuss gibt, sagt die Vorschrift nicht.
fact-half_of_net_income-yes = Mehr als die Hälfte des Jahresüberschusses des Unternehmens stammt von oder über erfasste chinesische Personen.
fact-half_of_net_income-no = Höchstens die Hälfte des Jahresüberschusses des Unternehmens stammt von oder über erfasste chinesische Personen.

fact-half_of_capital_expenditure = Fällt mehr als die Hälfte der Investitionsausgaben des Unternehmens bei erfassten chinesischen Personen an?
fact-half_of_capital_expenditure-help = „Capital expenditure“ von ihnen oder über sie: mehr als 50 Prozent im Jahr, bei einer allein oder bei mehreren mit je mindestens 50.000 US-Dollar (§ 850.209(a)(2)(iii)). Beispiel: eine Holding, deren einziges Werk ihrer chinesischen Tochter gehört.
fact-half_of_capital_expenditure-yes = Mehr als die Hälfte der Investitionsausgaben des Unternehmens fällt bei erfassten chinesischen Personen oder über sie an.
fact-half_of_capital_expenditure-no = Höchstens die Hälfte der Investitionsausgaben des Unternehmens fällt bei erfassten chinesischen Personen oder über sie an.

fact-half_of_operating_expenses = Fällt mehr als die Hälfte der Betriebsausgaben des Unternehmens bei erfassten chinesischen Personen an?
fact-half_of_operating_expenses-help = „Operating expenses“ von ihnen oder über sie: mehr als 50 Prozent im Jahr, bei einer allein oder bei mehreren mit je mindestens 50.000 US-Dollar (§ 850.209(a)(2)(iv)). Eine der vier Größen genügt.
fact-half_of_operating_expenses-yes = Mehr als die Hälfte der Betriebsausgaben des Unternehmens fällt bei erfassten chinesischen Personen oder über sie an.
fact-half_of_operating_expenses-no = Höchstens die Hälfte der Betriebsausgaben des Unternehmens fällt bei erfassten chinesischen Personen oder über sie an.

fact-held_does_prohibited = Tut eine dieser erfassten chinesischen Personen, was ein Geschäft verboten macht?
fact-held_does_prohibited-help = Eine in § 850.224(a) bis (k) genannte Tätigkeit, etwa Chips mit fortgeschrittenen Verfahren verpacken oder einen Quantencomputer entwickeln. Hängt das Unternehmen von einer solchen Person ab, ist auch das Geschäft mit ihm verboten (§ 850.224(l)).
fact-held_does_prohibited-yes = Eine erfasste chinesische Person, von der das Unternehmen abhängt, tut, was § 850.224(a) bis (k) nennt.
fact-held_does_prohibited-no = Keine erfasste chinesische Person, von der das Unternehmen abhängt, tut, was § 850.224(a) bis (k) nennt.

fact-held_does_notifiable = Tut eine dieser erfassten chinesischen Personen, was ein Geschäft meldepflichtig macht?
fact-held_does_notifiable-help = Eine Tätigkeit, die § 850.217 nennt und § 850.224 nicht, etwa gewöhnliche Chips entwerfen oder verpacken.
fact-held_does_notifiable-yes = Eine erfasste chinesische Person, von der das Unternehmen abhängt, tut, was § 850.217 nennt.
fact-held_does_notifiable-no = Keine erfasste chinesische Person, von der das Unternehmen abhängt, tut, was § 850.217 nennt.

fact-held_is_listed = Steht eine dieser erfassten chinesischen Personen auf einer US-Liste?
fact-held_is_listed-help = Auf einer, die § 850.224(m) nennt, oder ist sie sonst dort genannt: „Entity List“, „Military End User List“, SDN-Liste oder mindestens zur Hälfte im Eigentum von Personen darauf, NS-CMIC-Liste, „military-intelligence end-user“, ausländische Terrororganisation.
fact-held_is_listed-yes = Eine erfasste chinesische Person, von der das Unternehmen abhängt, ist eine der in § 850.224(m) genannten.
fact-held_is_listed-no = Keine erfasste chinesische Person, von der das Unternehmen abhängt, ist eine der in § 850.224(m) genannten.

fact-on_entity_list = Steht das Unternehmen auf der „Entity List“?
fact-on_entity_list-help = Liste des Bureau of Industry and Security, 15 CFR part 744, supplement no. 4. Das Unternehmen selbst muss darauf stehen.
fact-on_entity_list-yes = Das Unternehmen steht auf der „Entity List“.
fact-on_entity_list-no = Das Unternehmen steht nicht auf der „Entity List“.

fact-on_military_end_user_list = Steht das Unternehmen auf der „Military End User List“?
fact-on_military_end_user_list-help = 15 CFR part 744, supplement no. 7. Das Unternehmen selbst muss darauf stehen.
fact-on_military_end_user_list-yes = Das Unternehmen steht auf der „Military End User List“.
fact-on_military_end_user_list-no = Das Unternehmen steht nicht auf der „Military End User List“.

fact-military_intelligence_end_user = Ist das Unternehmen ein „military-intelligence end-user“?
fact-military_intelligence_end_user-help = Nach der Begriffsbestimmung in 15 CFR 744.22(f)(2). Auf eine Listung kommt es nicht an.
fact-military_intelligence_end_user-yes = Das Unternehmen ist ein „military-intelligence end-user“.
fact-military_intelligence_end_user-no = Das Unternehmen ist kein „military-intelligence end-user“.

fact-on_sdn_list = Steht das Unternehmen auf der SDN-Liste?
fact-on_sdn_list-help = Liste der „Specially Designated Nationals and Blocked Persons“ des US-Finanzministeriums.
fact-on_sdn_list-yes = Das Unternehmen steht auf der SDN-Liste.
fact-on_sdn_list-no = Das Unternehmen steht nicht auf der SDN-Liste.

fact-owned_by_listed_persons = Gehört das Unternehmen mindestens zur Hälfte Personen auf der SDN-Liste?
fact-owned_by_listed_persons-help = 50 Prozent oder mehr, unmittelbar oder mittelbar, allein oder zusammen. Nur für die SDN-Liste gilt hier eine solche Regel.
fact-owned_by_listed_persons-yes = Personen auf der SDN-Liste halten mindestens die Hälfte des Unternehmens.
fact-owned_by_listed_persons-no = Personen auf der SDN-Liste halten weniger als die Hälfte des Unternehmens.

fact-on_ns_cmic_list = Steht das Unternehmen auf der NS-CMIC-Liste?
fact-on_ns_cmic_list-help = Liste der „Non-SDN Chinese Military-Industrial Complex Companies“ des US-Finanzministeriums.
fact-on_ns_cmic_list-yes = Das Unternehmen steht auf der NS-CMIC-Liste.
fact-on_ns_cmic_list-no = Das Unternehmen steht nicht auf der NS-CMIC-Liste.

fact-foreign_terrorist_organization = Ist das Unternehmen als ausländische Terrororganisation eingestuft?
fact-foreign_terrorist_organization-help = „Foreign terrorist organization“, eingestuft vom US-Außenministerium nach 8 U.S.C. 1189.
fact-foreign_terrorist_organization-yes = Das Unternehmen ist als ausländische Terrororganisation eingestuft.
fact-foreign_terrorist_organization-no = Das Unternehmen ist nicht als ausländische Terrororganisation eingestuft.

fact-publicly_traded = Werden die Anteile öffentlich gehandelt?
fact-publicly_traded-help = „Publicly traded security“: ein Wertpapier, das an einer Börse oder außerbörslich („over-the-counter“) gehandelt wird, in beliebiger Währung, in beliebigem Land.
fact-publicly_traded-yes = Die Anteile werden öffentlich gehandelt.
fact-publicly_traded-no = Die Anteile werden nicht öffentlich gehandelt.

fact-beyond_minority_protections = Gibt die Beteiligung Rechte über den üblichen Minderheitenschutz hinaus?
fact-beyond_minority_protections-help = Üblich („standard minority shareholder protections“) sind unter anderem Vetorechte gegen den Verkauf im Wesentlichen aller Vermögenswerte oder eine freiwillige Insolvenz, gegen Verträge mit oder Bürgschaften für Mehrheitsgesellschafter, gegen Eingriffe in die eigene Anteilsgattung, und ein Bezugsrecht gegen Verwässerung. Ein Sitz im Leitungsorgan oder Mitsprache im Geschäft geht darüber hinaus.
fact-beyond_minority_protections-yes = Die Beteiligung gibt Rechte über den üblichen Minderheitenschutz hinaus.
fact-beyond_minority_protections-no = Die Beteiligung gibt keine Rechte über den üblichen Minderheitenschutz hinaus.

fact-other_ai_systems = Entwickelt das Unternehmen andere KI-Systeme als die hier beschriebenen?
fact-other_ai_systems-help = Ein einziges KI-System, das einen Absatz erfüllt, genügt. Solange dies offen ist, könnte eines den Ausschlag geben, das niemand beschrieben hat.
fact-other_ai_systems-yes = Das Unternehmen entwickelt weitere, hier nicht beschriebene KI-Systeme.
fact-other_ai_systems-no = Das Unternehmen entwickelt kein anderes KI-System.

fact-develops_ai_system = Entwickelt das Unternehmen dieses KI-System?
fact-develops_ai_system-help = „Develop“: jede Stufe vor der Serienfertigung, also Entwurf oder wesentliche Änderung, Forschung, Prototypen und deren Erprobung, Pilotfertigung, Konfigurations- und Integrationsentwurf (§ 850.211). Wer nur nutzt, was andere entwickelt haben, entwickelt nicht.
fact-develops_ai_system-yes = Das Unternehmen entwickelt das KI-System selbst.
fact-develops_ai_system-no = Das Unternehmen entwickelt das KI-System nicht.

fact-runs_on_third_party_model = Ist es ein Produkt auf Grundlage eines fremden Modells oder Systems?
fact-runs_on_third_party_model-help = Werkzeug, Anwendung oder Dienst, der ganz oder teilweise ein fremdes KI-Modell nutzt (§ 850.202(b)).
fact-runs_on_third_party_model-yes = Es beruht auf einem fremden Modell.
fact-runs_on_third_party_model-no = Es beruht nicht auf einem fremden Modell.

fact-modifies_third_party_model = Entwirft oder verändert das Unternehmen dieses Modell selbst wesentlich?
fact-modifies_third_party_model-help = Bloßes Aufrufen oder Betreiben genügt nicht. „Substantive modification“ ist nicht definiert.
fact-modifies_third_party_model-yes = Das Unternehmen entwirft oder verändert das fremde Modell wesentlich.
fact-modifies_third_party_model-no = Das Unternehmen entwirft oder verändert das fremde Modell nicht wesentlich.

fact-internal_use_only = Passt das Unternehmen nur ein fremdes Modell für den Eigengebrauch an?
fact-internal_use_only-help = Anpassen, Konfigurieren oder Feinabstimmen („fine-tuning“) ausschließlich für internen, nicht gewerblichen Gebrauch, nicht zum Verkauf oder zur Lizenzierung. Das Training eines eigenen Modells ist nicht gemeint.
fact-internal_use_only-yes = Das Unternehmen passt nur ein fremdes Modell für internen, nicht gewerblichen Gebrauch an.
fact-internal_use_only-no = Das KI-System ist nicht bloß ein für den Eigengebrauch angepasstes fremdes Modell.

fact-internal_use_singled_out = Gehört dieser Eigengebrauch zu den in den Anmerkungen genannten?
fact-internal_use_singled_out-help = Nachrichtendienst, Massenüberwachung, militärische Verwendung, Werkzeuge der digitalen Forensik, Penetrationstests oder Steuerung von Robotersystemen.
fact-internal_use_singled_out-yes = Der Eigengebrauch gehört zu den in den Anmerkungen genannten.
fact-internal_use_singled_out-no = Der Eigengebrauch gehört nicht zu den in den Anmerkungen genannten.

fact-designed_for_military = Ist es für eine militärische Verwendung ausgelegt?
fact-designed_for_military-help = „Military end use“, etwa Waffensteuerung und Zielerfassung, Gefechtssimulation, Steuerung von Militärfahrzeugen, militärische Entscheidungen, Waffenentwicklung, Gefechtslogistik und Instandhaltung. Es genügt, dass dies eine Verwendung unter mehreren ist.
fact-designed_for_military-yes = Das KI-System ist für eine militärische Verwendung ausgelegt.
fact-designed_for_military-no = Das KI-System ist nicht für eine militärische Verwendung ausgelegt.

fact-designed_for_intelligence = Ist es für Nachrichtendienste oder Massenüberwachung ausgelegt?
fact-designed_for_intelligence-help = „Government intelligence or mass-surveillance end use“, etwa durch Auswertung von Text, Ton oder Bild, Bilderkennung, Standortverfolgung oder heimliches Abhören. Es genügt, dass dies eine Verwendung unter mehreren ist.
fact-designed_for_intelligence-yes = Das KI-System ist für Nachrichtendienste oder Massenüberwachung ausgelegt.
fact-designed_for_intelligence-no = Das KI-System ist nicht für Nachrichtendienste oder Massenüberwachung ausgelegt.

fact-designed_exclusively = Ist es ausschließlich für solche Zwecke ausgelegt?
fact-designed_exclusively-help = Für militärische, nachrichtendienstliche oder Überwachungszwecke und nichts anderes.
fact-designed_exclusively-yes = Das KI-System ist ausschließlich für solche Zwecke ausgelegt.
fact-designed_exclusively-no = Das KI-System ist auch für andere Zwecke ausgelegt.

fact-intended_for_military = Bestimmt das Unternehmen es für eine militärische Verwendung?
fact-intended_for_military-help = Es zählt die Absicht des Unternehmens, gleich was das System sonst kann.
fact-intended_for_military-yes = Das Unternehmen bestimmt das KI-System für eine militärische Verwendung.
fact-intended_for_military-no = Das Unternehmen bestimmt das KI-System nicht für eine militärische Verwendung.

fact-intended_for_intelligence = Bestimmt das Unternehmen es für Nachrichtendienste oder Massenüberwachung?
fact-intended_for_intelligence-help = Es zählt die Absicht des Unternehmens, gleich was das System sonst kann.
fact-intended_for_intelligence-yes = Das Unternehmen bestimmt das KI-System für Nachrichtendienste oder Massenüberwachung.
fact-intended_for_intelligence-no = Das Unternehmen bestimmt das KI-System nicht für Nachrichtendienste oder Massenüberwachung.

fact-intended_for_cybersecurity = Bestimmt das Unternehmen es für Anwendungen der Cybersicherheit?
fact-intended_for_cybersecurity-help = Bei jedem Trainingsaufwand.
fact-intended_for_cybersecurity-yes = Das Unternehmen bestimmt das KI-System für Anwendungen der Cybersicherheit.
fact-intended_for_cybersecurity-no = Das Unternehmen bestimmt das KI-System nicht für Anwendungen der Cybersicherheit.

fact-intended_for_forensics = Bestimmt das Unternehmen es für Werkzeuge der digitalen Forensik?
fact-intended_for_forensics-help = Bei jedem Trainingsaufwand.
fact-intended_for_forensics-yes = Das Unternehmen bestimmt das KI-System für Werkzeuge der digitalen Forensik.
fact-intended_for_forensics-no = Das Unternehmen bestimmt das KI-System nicht für Werkzeuge der digitalen Forensik.

fact-intended_for_penetration_testing = Bestimmt das Unternehmen es für Werkzeuge zum Penetrationstest?
fact-intended_for_penetration_testing-help = Bei jedem Trainingsaufwand.
fact-intended_for_penetration_testing-yes = Das Unternehmen bestimmt das KI-System für Werkzeuge zum Penetrationstest.
fact-intended_for_penetration_testing-no = Das Unternehmen bestimmt das KI-System nicht für Werkzeuge zum Penetrationstest.

fact-intended_for_robot_control = Bestimmt das Unternehmen es zur Steuerung von Robotersystemen?
fact-intended_for_robot_control-help = Bei jedem Trainingsaufwand.
fact-intended_for_robot_control-yes = Das Unternehmen bestimmt das KI-System zur Steuerung von Robotersystemen.
fact-intended_for_robot_control-no = Das Unternehmen bestimmt das KI-System nicht zur Steuerung von Robotersystemen.

fact-primarily_biological = Wurde es hauptsächlich mit biologischen Sequenzdaten trainiert?
fact-primarily_biological-help = „Biological sequence data“, etwa Protein-, DNA- oder RNA-Sequenzen. Weder ein Anteil noch eine Maßeinheit ist festgelegt.
fact-primarily_biological-yes = Das KI-System wurde hauptsächlich mit biologischen Sequenzdaten trainiert.
fact-primarily_biological-no = Das KI-System wurde nicht hauptsächlich mit biologischen Sequenzdaten trainiert.

question-operations = Wie viele Rechenoperationen brauchte das Training?
question-system = KI-System { $number }

group-investor = Der Investor
group-transaction = Das Geschäft
group-knowledge = Was der Investor weiß
group-target = Das Unternehmen
group-lists = Listen der USA
group-exceptions = Ausnahmen
group-development = Wer es entwickelt

source-own_records = Aus den Unterlagen des Investors
source-public_record = Aus öffentlichen Quellen
source-target = Beim Unternehmen erfragen
source-counsel = Eine Wertung, mit anwaltlichem Rat zu treffen

matters = Könnte den Ausgang ändern.
