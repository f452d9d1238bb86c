#!/usr/bin/gjs -m
// WebKit as a browser that is nothing but the page, run by gjs; WebKitWebDriver starts it, with a folder of its own.
//
// WebKitGTK's own small browser has a bar that no window is narrower than, and neither prints to a file nor goes dark when it is
// told to. What its driver has no word for is asked here: one command a line as JSON, one answer a line, at `control` in the folder.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit from 'gi://WebKit2?version=4.1';
import { programArgs } from 'system';

const [folder, told = '{}'] = programArgs;
const { javascript = true, webassembly = true } = JSON.parse(told);
Gtk.init(null);

const kept = new WebKit.WebsiteDataManager({ base_data_directory: `${folder}/data`, base_cache_directory: `${folder}/cache` });
const context = new WebKit.WebContext({ website_data_manager: kept });
const settings = new WebKit.Settings({
  enable_write_console_messages_to_stdout: true, enable_javascript_markup: javascript, enable_page_cache: true,
  javascript_can_access_clipboard: true, javascript_can_open_windows_automatically: true, enable_hyperlink_auditing: true, enable_webrtc: true,
});
const before = new WebKit.UserContentManager();
if (!webassembly) {
  before.add_script(new WebKit.UserScript('delete globalThis.WebAssembly', WebKit.UserContentInjectedFrames.ALL_FRAMES, WebKit.UserScriptInjectionTime.START, null, null));
}
const look = Gtk.Settings.get_default();
let sent = [];
let downloads = folder;
/** The pages that are open, the one that is walked first. */
const views = [];

/** A page in a window of its own. `related` is the page that opened it. */
function page(related) {
  const made = new WebKit.WebView({ settings, user_content_manager: before, ...(related ? { related_view: related } : { web_context: context, is_controlled_by_automation: true }) });
  const window = new Gtk.Window({ default_width: 1280, default_height: 900 });
  window.add(made);
  made.connect('create', () => page(made));
  made.connect('close', () => { views.splice(views.indexOf(made), 1); window.destroy(); });
  made.connect('permission-request', (_, request) => { request.allow(); return true; });
  made.connect('resource-load-started', (_, _resource, request) => { sent.push({ method: request.get_http_method(), url: request.get_uri() }); });
  window.show_all();
  views.push(made);
  return made;
}

const info = new WebKit.ApplicationInfo();
info.set_name('webkit');
context.set_automation_allowed(true);
context.connect('automation-started', (_, session) => {
  session.set_application_info(info);
  session.connect('create-web-view', () => page());
});
context.connect('download-started', (_, download) => {
  download.connect('decide-destination', (_, name) => {
    GLib.mkdir_with_parents(downloads, 0o755); // it makes no folder by itself
    download.set_destination(GLib.filename_to_uri(`${downloads}/${name}`, null));
    return true;
  });
});

const COMMANDS = {
  screen({ width, height, dark, motion, language }) {
    look.gtk_application_prefer_dark_theme = dark;
    look.gtk_enable_animations = motion;
    context.set_preferred_languages(language.split(','));
    COMMANDS.size({ width, height });
  },
  size({ width, height }) { views[0].get_toplevel().resize(width, height); },
  downloadTo({ to }) { downloads = to; },
  network() { return sent.splice(0); },
  history() {
    const list = views[0].get_back_forward_list();
    return [...list.get_back_list().reverse(), list.get_current_item()].filter(Boolean).map((one) => ({ url: one.get_uri(), title: one.get_title() }));
  },
  cutCord() { kept.set_network_proxy_settings(WebKit.NetworkProxyMode.CUSTOM, new WebKit.NetworkProxySettings('http://127.0.0.1:9', null)); },
  /** Prints on A4 into that file. */
  print({ to }, done) {
    const paper = new Gtk.PageSetup();
    paper.set_paper_size(Gtk.PaperSize.new('iso_a4'));
    const how = new Gtk.PrintSettings();
    how.set_printer('Print to File');
    how.set('output-file-format', 'pdf');
    how.set('output-uri', GLib.filename_to_uri(to, null));
    const operation = new WebKit.PrintOperation({ web_view: views[0], page_setup: paper, print_settings: how });
    let failed;
    operation.connect('failed', (_, error) => { failed = error.message; });
    operation.connect('finished', () => { held.delete(operation); done({ failed }); });
    held.add(operation);
    operation.print();
  },
};

/** What would be collected, and closed with it, if nothing held on to it. */
const held = new Set();
const service = new Gio.SocketService();
service.add_address(new Gio.UnixSocketAddress({ path: `${folder}/control` }), Gio.SocketType.STREAM, Gio.SocketProtocol.DEFAULT, null);
service.connect('incoming', (_, connection) => {
  held.add(connection);
  const input = new Gio.DataInputStream({ base_stream: connection.get_input_stream() });
  const answer = (value) => connection.get_output_stream().write_all(new TextEncoder().encode(`${JSON.stringify(value ?? null)}\n`), null);
  const next = () => input.read_line_async(GLib.PRIORITY_DEFAULT, null, (_, result) => {
    const [line] = input.read_line_finish_utf8(result);
    if (line === null) return held.delete(connection);
    const { command, ...values } = JSON.parse(line);
    if (COMMANDS[command].length > 1) COMMANDS[command](values, answer);
    else answer(COMMANDS[command](values));
    next();
  });
  next();
  return true;
});
service.start();
new GLib.MainLoop(null, false).run();
