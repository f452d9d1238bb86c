# One question at a time, and checking the answers.

interview-title = One question at a time
interview-lede = The rule’s questions in the order in which they settle most. Answer what you know; “don’t know” is an answer too.

answers-title = Check your answers
answers-lede = Everything you said, what is still open, and what to ask the company.
