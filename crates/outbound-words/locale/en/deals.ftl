# The deals in the page: files, comparing, sharing, wiping.

deals-title = Your deals
deals-lede = Deals stand in this page only. Save them to files of your own and open them again.
unsaved = something is not saved

deals-list = Open deals
deals-unnamed = Deal { $number }
deals-shown = On every page now
deals-saved = Nothing to save
deals-kept = Not in a file; this browser keeps it
deals-unsaved = Not saved
deals-show = Show
deals-save = Save to a file
deals-duplicate = Duplicate
deals-close = Close
deals-compare-it = Compare
deals-full = No more than 20 deals can be open at once. Close one to open another.

deals-names = Names of the deal shown
deals-names-says = They stay in this browser. They go into your files and the memo, never into a link.
deals-name-deal = Name of the deal
deals-name-investor = Investor
deals-name-target = Target

deals-open = Open
deals-files = Deal files
deals-files-hint = Choose one or more, or drop them anywhere on the page. They are read here and sent nowhere.
deals-new = Begin a blank deal
deals-drop = Drop the files to open them
deals-opened = Opened: { $name }
deals-opened-of = { $opened } of { $of } files opened
deals-troubles = Not opened; what was open before is as it was.
deals-unreadable = The browser could not read this file.
deals-passphrase-of = Passphrase of { $name }
deals-unlock = Decrypt and open
deals-locked-out = Another passphrase, or the file was changed. (A browser decrypts only on a page with https.)
deals-discard = Discard
deals-busy = Working on the passphrase …

deals-compare = Compare
deals-compare-two = Choose two to four deals in the list.
deals-compare-same = In everything else they are the same.
deals-verdict = Outcome
deals-value = Value in U.S. dollars

deals-examples = Examples
deals-examples-say = The deals and their parties are made up. The figures of the trainings are published ones and say nothing of the legal status of any company.
deals-example-open = Open
example-prohibited = Example: prohibited
example-prohibited-says = Unlisted shares of a company in Shanghai, which trains a model as large as Llama 3.1 405B: 405 billion parameters, 15.6 trillion tokens (arXiv:2407.21783). More than 10^25 operations.
example-notifiable = Example: notifiable
example-notifiable-says = Unlisted shares of a company in Beijing, which trains a model as large as Qwen2.5-72B: 72.7 billion parameters, 18 trillion tokens (arXiv:2412.15115).
example-excepted = Example: excepted
example-excepted-says = The same model, but shares listed on an exchange, with no more than a minority’s usual protections (§ 850.501(a)).
example-not_covered = Example: not covered
example-not_covered-says = A model as large as TinyLlama: 1.1 billion parameters, 3 trillion tokens (arXiv:2401.02385). Less than 10^23 operations, for general use.
example-straddling = Example: astride a line
example-straddling-says = Only the machines are known: 3,000 to 5,000 H800 chips for 1,500 to 2,500 hours at 38 % to 43 % of their peak, the share that Llama 3.1 reached (arXiv:2407.21783). Open between notifiable and prohibited.
example-fund = Example: a fund
example-fund-says = An investor becomes a limited partner in a fund outside the United States, knowing that it will likely invest in Chinese AI; the fund then buys into a developer of a model as large as Qwen2.5-72B (arXiv:2412.15115).
example-venture = Example: a joint venture
example-venture-says = A joint venture with a company in Shenzhen that trains a model on biological sequences as large as Evo 2: 40 billion parameters, 9.3 trillion tokens (Arc Institute, 2025). More than 10^24 operations.

deals-encrypt = Save with a passphrase
deals-encrypt-says = The deal shown goes into a file that only the passphrase opens: JSON Web Encryption (RFC 7516, PBES2-HS512+A256KW, A256GCM), encrypted by your browser. Nobody can recover a forgotten passphrase.
deals-passphrase = Passphrase, 12 characters or more
deals-passphrase-again = The same again
deals-encrypt-save = Encrypt and save
deals-passphrase-short = The passphrase has fewer than 12 characters. Nothing was saved or changed.
deals-passphrase-differs = The two passphrases differ. Nothing was saved or changed.
deals-no-cryptography = This browser offers no encryption here; it does so on pages with https. Nothing was saved.
deals-saved-to = Saved to { $name }
deals-command = Open such a file without this page

deals-link = Pass on by a link
deals-link-says = A link holds the answers, figures and training of the deal shown. Names, notes, evidence, diligence, days, the value, and accelerators that are not in the catalogue stay here.
deals-link-read = Whoever has the link can read all of it. In a mail or a chat others read it too, and it stays in histories.
deals-link-make = Make a link
deals-link-made = The link, to copy
deals-the-link = The link
deals-offered = A deal from a link
deals-offered-says = It holds { $answers } answers, { $systems } AI systems and { $figures } figures. Nothing has been opened or changed yet.
deals-offered-open = Open as a new deal

deals-unkept = Not kept by this browser as it is now
deals-keep = Keep in this browser
deals-keep-says = Off unless you choose it. Then all open deals, with names and notes, stay in this browser’s storage, where everyone who uses this browser profile can open them. Other windows of this page that keep their deals hear of every change. Switching it off removes them, in all windows.
deals-keep-who = Without a passphrase, any other page of the same host and port can read what is kept, and so can code that gets into one. Where this page was opened from the disk as one file, it may be any other HTML file that this browser opens from there.
deals-keep-tick = Keep my deals in this browser
deals-keep-seal-says = Or under a passphrase: then only their number, order and size can be read without it, and it is asked for each time the page is opened. Nobody can recover a forgotten passphrase. What was kept openly before may stand in the browser’s own files for a while.
deals-keep-seal = Keep them under this passphrase
deals-keep-sealed = They are kept under a passphrase.
deals-keep-open = Keep them without it
deals-keep-more = More deals are kept than can be open at once; { $more } are not open. Save and close some, then load the page again.
deals-keep-aside = This browser keeps deals that are not open here; they stay as they are. Load the page again to open them.
deals-keep-unread = This browser keeps something that could not be read, or its storage does not answer. It was left as it is.
deals-keep-remove = Remove what is kept
deals-kept-line = What this browser keeps, line { $line }
deals-kept-record = A deal that this browser keeps
deals-not-kept = This browser lets nothing be kept here, as in some private windows, or has no room. Save your deals as files.
deals-not-sealed = That could not be done: this browser offers no encryption here, lets nothing be kept, or another window was at work. All is as it was.

keeping-unkept = This browser did not keep these deals as they are now; perhaps it has no more room. What it kept of them before is still there. Save them as files, or close others.
keeping-met = Another window changed the same deal at the same time. Both are open: what you entered here stands under a name of its own.
keeping-wiped = Everything was wiped, in another window.
keeping-removed = Another window ended the keeping of deals in this browser. What is open here stands in this page alone.
keeping-anew = Another window keeps the deals in another way now, with a passphrase or without. From now on nothing that is changed here is kept. Load the page again to go on with what is kept.
keeping-sealed = Kept under this passphrase from now on.
keeping-open = Kept without a passphrase from now on.
keeping-not-removed = The browser did not remove what it keeps. Clear this site’s data in the browser’s own settings.

locked-title = Your deals are locked
locked-lede = This browser keeps them under your passphrase.
locked-passphrase = Passphrase
locked-open = Open the deals
locked-another = That is another passphrase, or what is kept was changed.
locked-aside-says = You can begin without them. They stay as they are, and nothing of what you enter then is kept.
locked-aside = Begin without them
locked-remove = Remove them
locked-remove-says = They are gone for good then: nobody can bring them back.
locked-remove-anyway = Remove them for good
locked-remove-not = Leave them

deals-wipe-heading = Wipe everything
deals-wipe-says = At once: every open deal, everything typed, and what this browser keeps. For 20 seconds the deals can be brought back into this page; then nothing of them is left. Files you saved stay where they are.
deals-wipe-chord = On every page, also while typing:
deals-wipe = Wipe everything
deals-wiped = Everything was wiped.

refused-large = It is larger than any deal; { $most } bytes are read at most.
refused-version = version: It is of version { $found }; this page knows version { $known }.
refused-cut = Line { $line }, column { $column }: The file ends too early. Perhaps it was cut off.
refused-json = Line { $line }, column { $column }: This is not a deal file.
refused-long = It has more than { $value } characters.
refused-unseen = It has the invisible character { $value }.
refused-blank = It has nothing but blanks.
refused-many = There are more than { $value }.
refused-negative = A deal is not worth less than nothing.
refused-of-systems = This is asked of each AI system, not of the deal.
refused-of-deal = This is asked of the deal, not of an AI system.
refused-twice = It comes twice.
refused-not-known = This is not known here.
refused-cut-off = It is cut off or has another form.
refused-not-of-links = It holds more than a link may.
refused-other = This cannot be read.
