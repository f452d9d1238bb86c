# The Privacy page: what can be checked, and what cannot.

privacy-title = Check it yourself
privacy-lede = Outbound Check works inside your browser and sends nothing of what you enter. You need not take that on trust.

standing-sealed = Sealed. Once everything was there, the page took on a policy that allows it no connection, not even to where it came from. It tried one, and your browser blocked it.
standing-answered = Not sealed. The page took on a policy that allows it no connection, but an attempt was answered all the same.
standing-unreported = Not certainly sealed. The page took on a policy that allows it no connection, and an attempt got no answer; but your browser did not say that the policy was why.
standing-unknown = Whether it is sealed, the page cannot tell here.
edition-site = This edition comes from a host. When it was loaded, the host learned your IP address, your browser and the time. Since then the page has asked it for nothing.
edition-offline = This edition can be installed and needs no network afterwards. When it was loaded, the host learned your IP address, your browser and the time. It learns them again when you update it, and when the browser looks for a newer version by itself: once a day where the host sends the headers below, otherwise as often as at every visit. That request asks for one file, worker.js, and holds nothing else.
edition-file = This edition is one file. Opened from your own disk, it asks nobody for anything.

privacy-try = Try the ways out
privacy-try-says = On your click the page tries to send requests to hosts that cannot exist (names ending in .invalid), in every way of that kind we know that leaves the page in its place. Nothing you entered is part of it. What it cannot try stands below.
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
privacy-untried-own = The page’s own host. Code that got into the page could tell it something in an address: by a link, a download, a redirect, a new window, or by loading the page again. If the host answers with nothing (status 204), the page even stays in its place. No policy and no header stops that; whoever runs the host could read it there.
privacy-untried-leaving = Other hosts, by leaving the page in the same ways. The header Connection-Allowlist stops that, where a host sends it and the browser keeps to it (Chromium). Without headers, a second window of the same address may besides stand under no policy at all.
privacy-untried-webrtc = WebRTC. Code that writes the other end into the connection by itself reaches it by UDP and TCP; in Chromium a name given there is looked up too. No header stops that; Connection-Allowlist stops only asking a server for the way (STUN). Nor can the page take WebRTC away: we tried, and a fresh frame brings it back.
privacy-untried-names = Names. A sentence can be part of a host’s name, which is looked up ahead of time (dns-prefetch), or to which a connection is opened (preconnect), or which is asked about a passkey (WebAuthn). Connection-Allowlist stops these, where the browser keeps to it.
privacy-untried-where = Where this was found out: hostile code was tried in some fifty ways on each edition, with and without headers, in Chromium and Firefox on Linux and in WebKitGTK, which has the engine of Safari. Safari itself was not tried; and as Debian’s WebKitGTK has no WebRTC, nothing is known of it there.
privacy-untried-code = That the program uses none of this rests on another proof: WebAssembly can do only what it imports, and a test of the project reads the list of imports.

privacy-made = What it was made of
made-page = SHA-256 of this page as it came
made-wasm = SHA-256 of the WebAssembly, which does all the work
made-unknown = the browser did not say
made-compare = Work out the same from the files, with sha256sum or shasum -a 256, and compare with SHA256SUMS of the release. A page that was tampered with could show any number here.

privacy-headers = What it was served with
headers-says = The headers that came with the page and matter here, as the browser kept them; read without another request.
headers-isolated = The browser confirms that the page is isolated from others (crossOriginIsolated).
headers-not-isolated = The browser does not call the page isolated from others (crossOriginIsolated).
headers-worker = They came from the host the first time. Since then the worker of the offline edition sets them itself, whatever the host sends.
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
privacy-not-readers = What another page of this address does. All pages of one host and port share what a browser keeps for it: such a page can read kept deals and put itself between you and an edition that is kept. The offline edition holds what it kept against its own hashes and throws away what was changed; a page that removes its worker it cannot hinder.
privacy-not-worker = That the offline edition stays the one you know. A newer version comes on your word alone; but the browser asks the host for it, and a host in other hands could send one that takes over unasked. No browser lets a page prevent that. A page that is open then says so; after that it is too late.
privacy-not-files = What becomes of what you take out: files, prints, links, what you copy.

flow-title = Data-flow statement: Outbound Check
flow-date = Date of the statement
flow-what = What is entered
flow-what-says = Answers, figures, names, notes and days about an investment, typed or opened from files.
flow-where = Where it is processed
flow-where-says = In the memory of this browser, by WebAssembly that was loaded beforehand. There is no server behind the page, no account, no analytics and no error report.
flow-out = What leaves the browser
flow-out-says = By the program itself, nothing. On the user’s command: files saved, a page printed, a text copied, a link made. A link holds answers and figures, no names, notes or days.
flow-kept = What stays in the browser
flow-kept-off = Nothing after the page is closed; keeping is switched off.
flow-kept-on = The open deals, unencrypted in the browser’s database; the user switched keeping on.
flow-kept-sealed = The open deals, in the browser’s database under a passphrase; the user switched keeping on.
flow-host = What the host learns
flow-host-site = On loading: IP address, browser, time, address of the page. After that the page asks for nothing.
flow-host-offline = On loading and on updating: IP address, browser, time, address of the page. Later the browser asks for one file, worker.js, to see whether there is a newer version: once a day where the host sends headers, otherwise as often as at every visit.
flow-host-file = Nothing, when the file is opened from a disk.
flow-seal = Seal
flow-seal-short-sealed = Sealed; an attempt to connect was blocked.
flow-seal-short-open = Not certainly sealed.
flow-tried = Attempts to reach out
flow-tried-not = Not tried yet.
flow-stored = Found in storage
flow-limits = Limits
flow-limits-says = The program does nothing of this, but no policy would stop code that got into the page from it: telling its own host something in an address; WebRTC to an end of its choice; other hosts by leaving the page or by names looked up, unless the host sends Connection-Allowlist and the browser keeps to it. Not covered: other pages of the same address, which can read what is kept; extensions, browser and machine; what becomes of files and prints.
flow-by = Prepared by
