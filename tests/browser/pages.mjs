// pages.mjs CHROMIUM HOSTILE-FOLDER SMALL-MAP LARGE-MAP NOTICE..: looks at pages in a real browser.
//
// Hostile pages: no script runs, no request leaves, no link leads where it must not. Maps of few and of many fields:
// usable soon, filtered soon, and by keyboard alone. Notices: the summary fits one screen, nothing is wider than a phone.
// Prints what it measured; exit status 1 where something fails.
import { createRequire } from "node:module";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const { chromium } = createRequire(process.env.FIELDNOTE_NODE_MODULES || import.meta.url)("playwright-core");
const [executablePath, hostile, small, large, ...notices] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const faults = [];
const check = (holds, what) => holds || faults.push(what);

/** Opens a page that tells of every request, dialog and mistake. */
async function open(file, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(() => (window.evil = () => (window.ran = true)));
  page.on("dialog", (dialog) => {
    faults.push(`${file}: a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("pageerror", (error) => faults.push(`${file}: ${error}`));
  page.on("console", (message) => message.type() === "error" && faults.push(`${file}: ${message.text()}`));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === `file://${file}`) return route.continue();
    faults.push(`${file}: a request to ${url}`);
    return route.abort();
  });
  await page.goto(`file://${file}`);
  return page;
}

async function inert(file, options) {
  const page = await open(file, options);
  const links = await page.$$eval("a[href]", (links) => links.map((link) => link.href));
  for (const link of links) {
    check(/^(https|mailto|tel|file):/.test(link), `${file}: a link to ${link}`);
  }
  if (options.javaScriptEnabled !== false && file.endsWith("map.html")) {
    for (const button of await page.$$(".node")) await button.evaluate((node) => node.click());
    for (const button of await page.$$("#detail button")) await button.evaluate((node) => node.click());
  }
  check(!(await page.evaluate(() => window.ran === true)), `${file}: a script of the register ran`);
  const scripts = await page.$$eval("script, iframe, object, embed, img", (all) => all.length);
  check(scripts === (file.endsWith("map.html") ? 2 : 0), `${file}: ${scripts} elements that act`);
  await page.context().close();
}

/** Time from an action to the next picture on the screen. */
async function latency(page, action) {
  return page.evaluate(async (action) => {
    const began = performance.now();
    new Function(action)();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    return Math.round(performance.now() - began);
  }, action);
}

async function map(file, count, limits) {
  const began = Date.now();
  const page = await open(file, { viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await page.waitForSelector(".node");
  const usable = Date.now() - began;
  const all = await page.textContent("#status");
  check(all.endsWith(` of ${count}`), `${file}: ${all}`);
  const field = await page.textContent("#detail tbody th");
  const type = (text) => `const q = document.getElementById("query"); q.value = ${JSON.stringify(text)}; q.dispatchEvent(new Event("input"));`;
  const search = await latency(page, type(field.split(".")[1].slice(0, 9)));
  const found = await page.textContent("#status");
  check(found !== all, `${file}: the search leaves everything: ${found}`);
  await latency(page, type("no such thing"));
  check((await page.$$(".node")).length === 0, `${file}: a search without a match shows entries`);
  await latency(page, type(""));
  check((await page.textContent("#status")) === all, `${file}: an empty search does not show everything`);
  const filter = await latency(page, `const s = document.getElementById("filter-purpose"); s.selectedIndex = 1; s.dispatchEvent(new Event("change"));`);
  check((await page.textContent("#status")) !== all, `${file}: a filter leaves everything`);
  await page.click("#reset");
  await page.waitForFunction((all) => document.getElementById("status").textContent === all, all);
  const choose = await latency(page, `document.querySelectorAll(".node.purpose")[0].click()`);
  check((await page.$$("path.lit")).length > 0, `${file}: what was chosen is not lit`);
  await page.focus(".node[tabindex='0']");
  await page.keyboard.press("Escape");
  await keyboard(page, file);
  const size = (await page.content()).length;
  console.log(`${file}: ${all.trim()}; usable after ${usable} ms, search ${search} ms, filter ${filter} ms, choice ${choose} ms, ${Math.round(size / 1024)} KiB of DOM, ${(await page.$$("*")).length} elements`);
  check(usable <= limits.usable && Math.max(search, filter, choose) <= limits.act, `${file}: too slow`);
  await page.context().close();
}

/** One tab stop, arrows between entries, Enter chooses, Escape lets go; the choice is told. */
async function keyboard(page, file) {
  const focus = () => page.evaluate(() => [document.activeElement.className, document.activeElement.textContent].join("|"));
  check((await page.$$(".node[tabindex='0']")).length === 1, `${file}: not one tab stop`);
  await page.focus(".node[tabindex='0']");
  await page.keyboard.press("Home");
  const first = await focus();
  await page.keyboard.press("ArrowRight");
  const right = await focus();
  check(right !== first && right.startsWith("node"), `${file}: the right arrow goes nowhere`);
  await page.keyboard.press("Home");
  const top = await focus();
  await page.keyboard.press("ArrowDown");
  check((await focus()) !== top, `${file}: the down arrow goes nowhere`);
  const chosen = await page.evaluate(() => document.activeElement.querySelector("span").textContent);
  await page.keyboard.press("Enter");
  check((await page.textContent("#status")).startsWith(chosen), `${file}: the choice is not told`);
  check((await page.textContent("#detail-title")).includes(chosen), `${file}: the choice has no details`);
  check((await page.$$(".node[aria-pressed='true']")).length === 1, `${file}: the choice is not pressed`);
  await page.keyboard.press("Escape");
  check((await page.$$(".node[aria-pressed='true']")).length === 0, `${file}: Escape does not let go`);
  check((await focus()).startsWith("node"), `${file}: Escape loses the focus`);
}

/** The first layer of a notice is taken in at one look. */
async function summary(file) {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 844 }, { width: 320, height: 640 }]) {
    const page = await open(file, { viewport });
    const [high, wide] = await page.evaluate(() => {
      const box = (selector) => document.querySelector(selector).getBoundingClientRect();
      return [box("main h2 + ul").bottom - box("main h2").top, document.documentElement.scrollWidth];
    });
    check(wide <= viewport.width, `${file}: ${wide} pixels wide on a screen of ${viewport.width}`);
    // Small phones of old are for width alone.
    check(viewport.width < 390 || high <= viewport.height, `${file}: the summary has ${Math.round(high)} of ${viewport.height} pixels`);
    await page.context().close();
  }
}

for (const notice of notices) await summary(resolve(notice));
for (const name of readdirSync(hostile).filter((name) => name.endsWith(".html") || name.endsWith(".svg"))) {
  const file = resolve(join(hostile, name));
  for (const colorScheme of ["light", "dark"]) await inert(file, { colorScheme });
}
// Limits are wide enough for a busy machine: they are there to notice what grows out of hand.
await map(resolve(small), 100, { usable: 15000, act: 5000 });
await map(resolve(large), 5000, { usable: 30000, act: 8000 });
await browser.close();
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
