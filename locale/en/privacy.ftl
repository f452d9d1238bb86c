# The Privacy page: what can be checked, and what cannot.

privacy-title = Check it yourself
privacy-lede = Outbound Check works inside your browser and sends nothing of what you enter. You need not take that on trust.

standing-sealed = Sealed. Once everything was there, the page took on a policy that allows it no connection, not even to where it came from. It tried one, and your browser blocked it.
standing-answered = Not sealed. The page took on a policy that allows it no connection, but an attempt was answered all the same.
standing-unreported = Not certainly sealed. The page took on a policy that allows it no connection, and an attempt got no answer; but your browser did not say that the policy was why.
standing-unknown = Whether it is sealed, the page cannot tell here.
edition-site = This edition comes from a host. When it was loaded, the host learned your IP address, your browser and the time, and nothing since.
edition-offline = This edition can be installed and needs no network afterwards. When it was loaded, the host learned your IP address, your browser and the time; again if you update it.
edition-file = This edition is one file. Opened from your own disk, it tells nobody anything.

privacy-try = Try every way out
privacy-try-says = On your click the page tries to reach hosts that cannot exist (names ending in .invalid) in every way that does not leave the page. Nothing you entered is part of it.
privacy-try-act = Try them now
tried-summary = { $blocked } of { $all } attempts were blocked by a policy.
tried-blocked = Blocked: { $directive } (by { $whose })
tried-failed = Failed; why, the browser does not say
tried-absent = This browser does not have it
tried-untold = Nothing was reported
whose-header = the header
whose-page = the page
whose-seal = the seal
privacy-untried = What cannot be tried from inside
privacy-untried-leaving = Leaving the page. A link, a new window or a redirect could carry something in its address, and no policy of a page stops that. The header Connection-Allowlist does, where a host sends it and the browser knows it (Chromium).
privacy-untried-webrtc = WebRTC and names looked up ahead of time (dns-prefetch). A page cannot see whether a packet went out. The same header stops both.
privacy-untried-code = That the program uses none of this rests on another proof: WebAssembly can do only what it imports, and a test of the project reads the list of imports.

privacy-made = What it was made of
made-page = SHA-256 of this page as it came
made-wasm = SHA-256 of the WebAssembly, which does all the work
made-unknown = the browser did not say
made-compare = Work out the same from the files, with sha256sum or shasum -a 256, and compare with SHA256SUMS of the release. A page that was tampered with could show any number here.

privacy-headers = What it was served with
headers-says = The headers that came with the page and matter here, as the browser kept them; read without another request. { $isolated ->
        [yes] The browser confirms that the page is isolated from others (crossOriginIsolated).
       *[no] The browser does not call the page isolated from others (crossOriginIsolated).
    }
headers-unknown = The browser does not let the page see them. The developer tools show them, under Network.
headers-missing = not sent

privacy-stored = What is kept in this browser
stored-says = Names of all that pages of this address have left here, read just now; most likely nothing.
stored-local = Local storage
stored-session = Session storage
stored-cookies = Cookies
stored-databases = Databases (IndexedDB)
stored-caches = Caches
stored-workers = Service workers
stored-files = Files (OPFS)
stored-none = none
stored-unseen = this browser does not let the page look

privacy-watch = Watch the network yourself
privacy-watch-1 = Open the developer tools (F12, on a Mac Option+Command+I) and in them Network.
privacy-watch-2 = Load the page again. What it needs is listed: the page, its style sheet, its WebAssembly.
privacy-watch-3 = Empty the list and use everything: enter, calculate, print, save. No further line appears but those that begin with data:, files the page makes for you on this machine.
privacy-watch-4 = Or switch the network off. Everything goes on.

privacy-not = What nobody can prove to you here
privacy-not-served = That the next visit brings the same page. A host could serve another one tomorrow, or to you alone. Against that there is the edition in one file: compare its published hash once, keep it on your disk.
privacy-not-around = What stands around the page: extensions, which can read every page; the browser; the machine. Use a window without extensions. The page asks the browser neither to check spelling nor to suggest words, because some send what is typed to a service for that.
privacy-not-files = What becomes of what you take out: files, prints, links, what you copy.

flow-title = Data-flow statement: Outbound Check
flow-date = Date of the statement
flow-what = What is entered
flow-what-says = Answers, figures, names, notes and days about an investment, typed or opened from files.
flow-where = Where it is processed
flow-where-says = In the memory of this browser, by WebAssembly that was loaded beforehand. There is no server behind the page, no account, no analytics and no error report.
flow-out = What leaves the browser
flow-out-says = Nothing by itself. On the user’s command: files saved, a page printed, a text copied, a link made. A link holds answers and figures, no names, notes or days.
flow-kept = What stays in the browser
flow-kept-off = Nothing after the page is closed; keeping is switched off.
flow-kept-on = The open deals, unencrypted in local storage; the user switched keeping on.
flow-host = What the host learns
flow-host-site = On loading: IP address, browser, time, address of the page. Nothing after that.
flow-host-file = Nothing, when the file is opened from a disk.
flow-seal = Seal
flow-seal-short-sealed = Sealed; an attempt to connect was blocked.
flow-seal-short-open = Not certainly sealed.
flow-tried = Attempts to reach out
flow-tried-not = Not tried yet.
flow-stored = Found in storage
flow-limits = Limits
flow-limits-says = Not covered: leaving the page by a link, WebRTC and DNS where the host sends no Connection-Allowlist; extensions, browser and machine; what becomes of files and prints.
flow-by = Prepared by
