# One question at a time, and checking the answers.

interview-title = One question at a time
interview-lede = The rule’s questions in the order in which they settle most. Answer what you know; “don’t know” is an answer too.
interview-order = Each answer may make others unnecessary; those are not asked.
interview-any = Go back, change an answer or turn to the page of all facts at any time: both hold the same answers.
interview-private = What you answer stays in this page. The address counts the steps and says nothing else.
interview-given = Taken as given until you say otherwise: no exception or exemption applies, and it is no business of the United States Government. You can confirm each when you check your answers.
interview-nothing = Nothing is left to ask: what was entered settles the outcome.
interview-left = { $number ->
        [0] The outcome is settled.
        [one] One question could still change the outcome.
       *[other] { $number } questions could still change the outcome; far fewer will be asked.
    }
interview-start = Start
interview-resume = Go on
interview-blank = Start with a blank deal
interview-number = Question { $number }
interview-open = { $number ->
        [0] the outcome is settled
        [one] one question could still change the outcome
       *[other] { $number } questions could still change the outcome
    }
interview-unanswered = Choose an answer to go on; “Don’t know” is one.
interview-on = Continue
interview-back = Back

aside = More answers, example, note
aside-noted = More answers, example, note (noted)
record = Note and source
record-noted = Note and source (noted)
for-example = Example.
who-knows = To find out:
note = Note
note-later = Once answered, you can note here what the answer rests on.
evidence-source = Source: document, register or person
evidence-date = Date of the source

answers-title = Check your answers
answers-lede = Everything you said, what is still open, and what to ask the company.
answers-counts = { $given ->
        [0] No answer was given
        [one] One answer was given
       *[other] { $given } answers were given
    }, { $assumed ->
        [0] none is taken as given
        [one] one more is taken as given
       *[other] { $assumed } more are taken as given
    }, { $open ->
        [0] and nothing is open that could change the outcome.
        [one] and one open matter could change the outcome.
       *[other] and { $open } open matters could change the outcome.
    }
answers-open = Still open
answers-more = { $number ->
        [one] One more
       *[other] { $number } more
    }
answers-assumed = taken as given
answers-confirm = That is so
answer-it = Answer
not-answered = not answered

asking-heading = Ask the company
asking-lede = In this order, each answer narrows the outcome most.
asking-letter = Questions on the U.S. outbound investment rule, 31 CFR Part 850
asking-operations = Please state parameters and training tokens of each model, or the accelerators used and for how long, for every stage of training.
asking-copy = Copy the questions
asking-save = Save as text
copied = Copied.
