# The explorer: published models against the lines.

page-explore = Explore
explore-title = Which models cross the line?
explore-lede = Published AI models by date and training operations. Drag a line to ask “what if”; drag the date to travel in time.
explore-refused = This link holds no view that this page knows: “{ $part }” was not understood. What is shown is the beginning.
explore-refused-long = This link has { $found } letters; no view of this page has more than { $most }. What is shown is the beginning.

explore-key-china = developers in China
explore-key-elsewhere = elsewhere
explore-key-speculative = hollow: speculative estimate
explore-key-biology = diamond: biology

explore-chart = Chart of models by date and training operations
explore-models = Models in the order of their dates
explore-models-none = None chosen; the arrow keys go from one to the next
explore-day = Date
explore-newest = Newest in the data: { $day }
explore-line-notifiable = Notifiable above
explore-line-notifiable-at = notifiable above { $operations }
explore-line-notifiable-short = notifiable > { $operations }
explore-line-biological = Prohibited above, if trained primarily on biological sequences
explore-line-biological-at = prohibited above { $operations } if trained primarily on biological sequences
explore-line-biological-short = biological > { $operations }
explore-line-prohibited = Prohibited above
explore-line-prohibited-at = prohibited above { $operations }
explore-line-prohibited-short = prohibited > { $operations }
explore-line-outside = The chart reaches from 10^19 to 10^28; the line stays where it was.
explore-line-moved = (moved: what if)
explore-line-value = { $operations } operations; { $count ->
        [one] one model
       *[other] { $count } models
    } by developers in China above it on { $day }
explore-point = { $model }, { $developer }, { $countries }, { $day }: { $operations } operations, { $confidence }, { $how }. Chance of lying above { $line }: { $chance }.
explore-more-developers = and { $count } more
explore-description = The chart has { $shown } models, { $published } of them published by { $day }.
explore-described = Above { $line } operations lie the figures of { $china } by developers in China and { $elsewhere } from elsewhere.
explore-described-biology = Of models of biology, those of { $china } from China and { $elsewhere } from elsewhere lie above { $line }.
explore-summary = On { $day }: { $organisations ->
        [one] one organisation
       *[other] { $organisations } organisations
    } in China with a model above { $prohibited } operations; { $models ->
        [one] one model
       *[other] { $models } models
    } from China above { $notifiable }.

explore-card = The model chosen
explore-card-none = Point at a model, tap it, or go through all of them with the arrow keys: its figures, its source and its chances of lying above each line will stand here.
explore-card-close = Put it away
explore-card-open = Open it in the calculator
explore-card-source = Source
explore-operations = operations
explore-above = Chance above { $line }
explore-range = Middle 90 %
explore-confidence = How sure
explore-size = Parameters
explore-size-both = { $active } for each token, { $total } in all
explore-tokens = Tokens
explore-chips = Trained on
explore-base = Base model
explore-domain = For
explore-weights = Weights
explore-weights-open = to be downloaded
explore-weights-closed = not published
explore-whose-publication = as published
explore-whose-epoch = an estimate by others, not the developer’s
explore-whose-unknown = whose figure it is, is not said

explore-sure-confident = confident
explore-sure-likely = likely
explore-sure-speculative = speculative

how-reported = from a publication
how-counted = parameters × data
how-machines = machines × time
how-benchmarks = from benchmark scores
how-other = by comparison
how-unstated = method not said

modality-language = language
modality-vision = images and video
modality-sound = speech and sound
modality-biology = biology
modality-robotics = robotics
modality-games = games
modality-other = other

count-heading = On { $day }
count-organisations = { $count ->
        [one] organisation
       *[other] organisations
    } in China above { $line }
count-models = { $count ->
        [one] model
       *[other] models
    } in China above { $line }
count-chance = { $chance } likely above
count-more = and { $count } more
count-none-reported = { $all ->
        [one] The figure is
        [2] Neither figure is
       *[other] None of these figures is
    } { $all ->
        [one] not the developer’s own; it is an estimate by others.
       *[other] the developer’s own; they are estimates by others.
    }
count-some-reported = { $reported } of { $all } figures stand in a publication; the others are estimates.
count-biology = Models of biology in China: { $notifiable } above { $low }, { $biological } above { $high }.
count-table = Models / organisations above each line
count-china = In mainland China, Hong Kong and Macau
count-elsewhere = Elsewhere
count-above = Above
count-ever = likely, to { $year }
count-line = { $line }
count-line-biology = { $line }, biology
count-levels = Likely: the figure lies above the line, so the chance is more than one half. Surely: more than 95 %. Possibly: more than 5 %. Each includes those before it.
count-moved-heading = What if
count-moved = At { $here } instead of { $rule }: { $count } models in China above the line instead of { $before }.
count-back = Back to the rule’s lines
count-if-heading = What if the line were lower?
count-if = At { $line }, { $count ->
        [one] one model
       *[other] { $count } models
    } in China would have been above it on this date.
count-if-move = Move the line to { $line }

level-surely = surely
level-likely = likely
level-possibly = possibly

filter-heading = Filters: { $count ->
        [one] one model
       *[other] { $count } models
    } shown
filter-place = Developers
filter-anywhere = anywhere
filter-china = in China, Hong Kong or Macau
filter-elsewhere = elsewhere
filter-organisation = Organisation
filter-domain = For
filter-confidence = Figure at least
filter-at-least-speculative = speculative
filter-at-least-likely = likely
filter-at-least-confident = confident
filter-weights = Weights
filter-size = Parameters
filter-any = any
filter-ranges = Draw the range of every figure
filter-all = Show all models again
size-of-small = below 10 billion
size-of-middle = 10 to 100 billion
size-of-large = 100 billion to 1 trillion
size-of-huge = 1 trillion or more

explore-regimes = Lines of other regimes
explore-regimes-lede = The same number does not have the same effect everywhere; none of these is part of 31 CFR Part 850.

table-heading = Table of the { $count ->
        [one] one model
       *[other] { $count } models
    } published by then
explore-table = Models published by the date
table-more = Show more ({ $shown } of { $count } are here)
column-name = Model
column-developer = Developer
column-country = Country
column-day = Date
column-operations = Operations
column-confidence = How sure
column-chance = Chance above { $line }

home-heading = Take it home
home-svg = Save as SVG
home-png = Save as PNG
home-csv = Save the rows as CSV with caveats
home-link = Copy the link to this view
home-embed = Copy the code to embed it
home-cite = Copy a citation
home-whole = Open in Outbound Check
home-saved = Saved.
home-not-saved = The browser could not draw it. Save it as SVG instead.
home-copied = Copied.
home-not-copied = The browser did not allow copying.
home-source = Data: { $source }, copy of { $copied }, newest model of { $newest }.
home-made = Drawn and downloaded on { $day } with Outbound Check. A reading aid, not legal advice.
home-filtered = Filtered: { $view }
home-view = This view:
home-citation = { $source } Chart: Outbound Check, { $link }, retrieved on { $day }.
home-columns = models.csv: operations are the published total over all models it came from; operations_low_90 and operations_high_90 are the ends of the middle 90 %; chances run from 0 to 1; parameters_per_token are those that multiply each token. An apostrophe before =, +, - or @ keeps a spreadsheet from taking a name for a formula.

explore-about = What these figures are
explore-about-bands = Few developers publish how much compute a training took. Most figures are estimates by Epoch AI. “Confident” is read as within a factor of 3, “likely” 10, “speculative” 31, each with nine chances in ten; where nothing is said, 31.
explore-about-levels = A chance is worked out from that range. Near a line a plain yes or no misleads.
explore-about-how = How a figure was come by is Epoch AI’s word where it gives one; elsewhere it was read from its notes by a program and may be wrong. A figure called “from a publication” need not be the developer’s.
explore-about-left-out = Left out are models before 2016, those below 10^19 operations, those without a published figure, and figures that Epoch AI calls unverified, which are made by machine. The data ends on { $newest }, and for China its fullest part is older: that a model is missing says nothing.
explore-about-biology = The line at 10^24 is for systems trained primarily on biological sequence data. The data says of a model only that it is for biology, which is wider.
explore-about-china = China is mainland China, Hong Kong and Macau (31 CFR 850.207); Taiwan is a country of its own. A model counts if one of its developers is there. Whether a developer is a covered foreign person is another question. Two spellings of one model are counted once.
explore-about-address = The view, with what was typed into its filters, stands in the address of this page, and so in the browser’s history. Nothing of a deal does.

country-australia = Australia
country-austria = Austria
country-canada = Canada
country-china = China
country-czechia = Czechia
country-denmark = Denmark
country-finland = Finland
country-france = France
country-germany = Germany
country-hong-kong = Hong Kong
country-hungary = Hungary
country-india = India
country-israel = Israel
country-japan = Japan
country-lebanon = Lebanon
country-multinational = Multinational
country-netherlands = Netherlands
country-poland = Poland
country-portugal = Portugal
country-russia = Russia
country-saudi-arabia = Saudi Arabia
country-singapore = Singapore
country-south-korea = South Korea
country-spain = Spain
country-sweden = Sweden
country-switzerland = Switzerland
country-taiwan = Taiwan
country-united-arab-emirates = United Arab Emirates
country-united-kingdom = United Kingdom
country-united-states = United States
