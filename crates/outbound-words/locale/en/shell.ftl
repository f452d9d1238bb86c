# What stands around every page.

brand = Outbound Check
document-title = { $page } – Outbound Check
skip = Skip to the content
private = Nothing you enter leaves this browser
private-sealed = Sealed: nothing you enter leaves this browser
private-open = Nothing you enter leaves this browser; not sealed

pages = Pages
page-check = Check
page-interview = Interview
page-facts = All facts
page-answers = Answers
page-memo = Memo
page-deals = Deals
page-rules = Rules
page-privacy = Privacy: check it yourself

languages = Language
theme = Colors
theme-auto = As the device is set
theme-light = Light
theme-dark = Dark

undo = Undo
redo = Undo that
undo-hide = Hide
undo-closed = “{ $name }” was closed.
undo-emptied = “{ $name }” was emptied.
undo-replaced = The example took the place of “{ $name }”.
undo-system = AI system { $number } was removed.
undo-stage = Stage { $number } was removed.
undo-way = A way of counting was removed.
undo-training = The training of AI system { $number } was replaced.
undo-holding = Holding { $number } was removed.
undo-person = Person { $number } was removed.
undo-statement = Statement { $number } was removed.
undo-rates = The rates entered were replaced.
undo-answer = The answer was cleared, with its note and source.
undo-lines = The lines are where the rule has them again.
undo-wiped = For { $seconds } seconds it can be brought back, then never again.
undo-undone = It is as it was before.

footer-advice = A reading aid, not legal advice.
footer-rule = The rule as published on { $published }, in force since { $effective }. New rules are due by { $due } under the COINS Act.
footer-code = 31 CFR Part 850
footer-register = 89 FR 90398
footer-licences = Licences and notices

date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-with-weekday = { $weekday }, { $date }
weekday = { $number ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
