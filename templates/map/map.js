"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { words, columns, nodes, fields, terms, flows } = data;
  const FEW = 20; // entries of a column before it draws together
  const PAGE = 50; // rows of the table that are made at a time
  const $ = (id) => document.getElementById(id);
  const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (all, name) => (name in slots ? String(slots[name]) : all));

  /** An element with text, never markup. */
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "onclick") element.addEventListener("click", value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  /** Long words of a name with places to break at: a soft hyphen before the last consonant before a vowel. */
  const hyphenated = (text) =>
    text.replace(/\p{L}{16,}/gu, (word) => word.replace(/([aeiouyäöüáéíóúàèâêîôû]\p{L}*?)(?=(?:sch|ch|ck|ph|th|sh|qu|[bcdfghjklmnpqrstvwxzßçñ])[aeiouyäöüáéíóúàèâêîôû]\p{L}\p{L})/giu, "$1\u00AD"));

  /** Names of fields and files, broken behind their signs. */
  const parted = (text) => text.split(/(?<=::|[._/])(?=.)/u).flatMap((part, at) => (at === 0 ? [part] : [document.createElement("wbr"), part]));

  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const nodeText = nodes.map((node) => plain(`${node.n} ${node.k} ${node.f || ""}`));
  const fieldText = fields.map((field) => plain(field.join(" ")));

  const state = { query: "", only: columns.map(() => -1), open: columns.map(() => false), chosen: null, rows: PAGE, focus: null };
  let shown = []; // for each column, its entries: { c, name, members, mark, count, key }
  let active = []; // flows that pass the filters: [flow, its fields that pass]

  function filter() {
    const query = plain(state.query.trim());
    const hit = query === "" ? null : nodeText.map((text) => text.includes(query));
    const fieldHit = query === "" ? null : fieldText.map((text) => text.includes(query));
    active = [];
    for (const flow of flows) {
      const way = flow[0];
      if (state.only.some((node, c) => node >= 0 && way[c] !== node)) continue;
      let of = flow[3];
      if (hit && !way.some((node) => node !== null && hit[node])) of = of.filter((field) => fieldHit[field]);
      if (of.length > 0) active.push([flow, of]);
    }
  }

  /** What each column shows: every entry, families of data, or the largest and the rest. */
  function group() {
    const passing = nodes.map(() => null);
    for (const [flow, of] of active) {
      for (const node of flow[0]) {
        if (node === null) continue;
        const set = (passing[node] ||= new Set());
        for (const field of of) set.add(field);
      }
    }
    shown = columns.map(() => []);
    nodes.forEach((node, index) => {
      if (passing[index]) shown[node.c].push({ c: node.c, name: node.n, members: [index], mark: node.m, set: passing[index], key: `${columns[node.c].key}:${node.k}` });
    });
    shown = shown.map((entries, c) => {
      if (entries.length <= FEW || state.open[c]) return entries;
      let groups = columns[c].key === "category" ? families(entries) : entries;
      if (groups.length <= FEW) return groups;
      const size = [...groups].sort((a, b) => b.set.size - a.set.size);
      const large = new Set(size.slice(0, FEW - 1));
      const rest = groups.filter((entry) => !large.has(entry));
      const members = rest.flatMap((entry) => entry.members);
      const other = join(rest, fill(words.rest, { n: members.length }), `${columns[c].key}:*`);
      return [...groups.filter((entry) => large.has(entry)), other];
    });
    for (const entry of shown.flat()) entry.count = entry.set.size;
  }

  function families(entries) {
    const families = new Map();
    for (const entry of entries) {
      const family = nodes[entry.members[0]].f;
      families.set(family, [...(families.get(family) || []), entry]);
    }
    return [...families].map(([name, of]) => (of.length > 1 ? join(of, name, `category:${nodes[of[0].members[0]].k.split(".")[0]}.*`) : of[0]));
  }

  function join(entries, name, key) {
    const order = ["plain", "special", "third", "gap"];
    const mark = entries.map((entry) => entry.mark).reduce((a, b) => (order.indexOf(a) > order.indexOf(b) ? a : b));
    const set = new Set();
    for (const entry of entries) for (const field of entry.set) set.add(field);
    return { c: entries[0].c, name, members: entries.flatMap((entry) => entry.members), mark, set, key };
  }

  /** The ways that pass what is chosen; all of them where nothing is. */
  function chosenFlows() {
    if (!state.chosen) return active;
    const members = new Set(state.chosen.members);
    return active.filter(([flow]) => members.has(flow[0][state.chosen.c]));
  }

  function edges(ways, place) {
    const found = new Map();
    for (const [flow, of] of ways) {
      let from = null;
      for (const node of flow[0]) {
        if (node === null) continue;
        const to = place[node];
        if (from !== null) {
          const key = `${from} ${to}`;
          let edge = found.get(key);
          if (!edge) found.set(key, (edge = { from, to, set: new Set() }));
          for (const field of of) edge.set.add(field);
        }
        from = to;
      }
    }
    return found;
  }

  // ------------------------------------------------------------------ picture

  const flow = $("flow");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("aria-hidden", "true");
  let drawn = { entries: [], buttons: [], edges: new Map(), lit: new Map() };

  function picture() {
    const entries = shown.flat();
    const place = [];
    entries.forEach((entry, index) => entry.members.forEach((member) => (place[member] = index)));
    const ways = chosenFlows();
    const lit = new Set();
    if (state.chosen) for (const [of] of ways) for (const node of of[0]) if (node !== null) lit.add(place[node]);
    const focused = document.activeElement && document.activeElement.classList.contains("node");
    const buttons = [];
    const sections = columns.map((column, c) => {
      const of = shown[c];
      const list = el("ul", {});
      for (const entry of of) {
        const index = entries.indexOf(entry);
        const classes = ["node", columns[c].key, entry.mark, state.chosen ? (lit.has(index) ? "lit" : "dim") : ""].join(" ").trim();
        const pressed = Boolean(state.chosen && state.chosen.key === entry.key);
        const mark = entry.mark === "plain" ? null : el("span", { class: "unseen" }, ` (${words[entry.mark]})`);
        const count = el("span", { class: "n" }, String(entry.count), el("span", { class: "unseen" }, ` ${words.fields}`));
        const button = el("button", { type: "button", class: classes, "aria-pressed": String(pressed), tabindex: "-1", onclick: () => choose(pressed ? null : entry) }, el("span", {}, hyphenated(entry.name), mark), count);
        buttons[index] = button;
        list.append(el("li", {}, button));
      }
      const title = el("h3", { id: `column-${column.key}` }, column.name);
      const section = el("section", { class: `column ${column.key}`, "aria-labelledby": `column-${column.key}` }, title, list);
      const all = new Set(of.flatMap((entry) => entry.members)).size;
      if (all > FEW) {
        const toggle = () => {
          state.open[c] = !state.open[c];
          update();
        };
        section.append(el("button", { type: "button", class: "toggle", "aria-expanded": String(state.open[c]), onclick: toggle }, state.open[c] ? words.few : fill(words.everything, { n: all })));
      }
      return section;
    });
    flow.replaceChildren(svg, ...sections);
    drawn = { entries, buttons, edges: edges(active, place), lit: state.chosen ? edges(ways, place) : new Map() };
    const current = Math.max(0, entries.findIndex((entry) => entry.key === state.focus));
    if (buttons[current]) {
      buttons[current].tabIndex = 0;
      if (focused) buttons[current].focus();
    }
    draw();
  }

  /** Lines leave and reach an entry side by side, in the order of their other ends. */
  function draw() {
    svg.replaceChildren();
    if (getComputedStyle(svg).display === "none") return;
    const frame = flow.getBoundingClientRect();
    const boxes = drawn.buttons.map((button) => {
      const box = button.getBoundingClientRect();
      return { left: box.left - frame.left, right: box.right - frame.left, top: box.top - frame.top, height: box.height };
    });
    const list = [...drawn.edges.values()];
    const out = boxes.map(() => []);
    const into = boxes.map(() => []);
    for (const edge of list) {
      out[edge.from].push(edge);
      into[edge.to].push(edge);
    }
    const port = (box, at, of) => box.top + 3 + ((box.height - 6) * (2 * at + 1)) / (2 * of);
    boxes.forEach((box, index) => {
      out[index].sort((a, b) => boxes[a.to].top - boxes[b.to].top || a.to - b.to).forEach((edge, at, all) => (edge.y1 = port(box, at, all.length)));
      into[index].sort((a, b) => boxes[a.from].top - boxes[b.from].top || a.from - b.from).forEach((edge, at, all) => (edge.y2 = port(box, at, all.length)));
    });
    const paths = list.map((edge) => {
      const [from, to] = [boxes[edge.from], boxes[edge.to]];
      const bend = (to.left - from.right) / 2;
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", `M${from.right} ${edge.y1}C${from.right + bend} ${edge.y1} ${to.left - bend} ${edge.y2} ${to.left} ${edge.y2}`);
      path.setAttribute("stroke-width", (1 + Math.log2(edge.set.size) * 0.75).toFixed(1));
      const shade = state.chosen ? (drawn.lit.has(`${edge.from} ${edge.to}`) ? " lit" : " dim") : "";
      path.setAttribute("class", columns[drawn.entries[edge.from].c].key + shade);
      return path;
    });
    // Many lines are fainter, so that they can still be told apart where they cross.
    svg.style.setProperty("--faint", list.length > 200 ? ".16" : list.length > 100 ? ".24" : ".34");
    svg.append(...paths);
  }

  // ------------------------------------------------------------------- detail

  function choose(entry) {
    state.chosen = entry;
    state.rows = PAGE;
    if (entry) state.focus = entry.key;
    update();
    if (entry && !drawn.buttons.includes(document.activeElement)) $("detail-title").focus();
  }

  function detail() {
    const ways = chosenFlows();
    const body = $("detail-body");
    body.replaceChildren();
    const title = $("detail-title");
    const chosen = state.chosen;
    if (!chosen) {
      title.replaceChildren(words.fields);
    } else {
      title.replaceChildren(el("span", { class: "kind" }, columns[chosen.c].name), hyphenated(chosen.name));
      const one = chosen.members.length === 1 ? nodes[chosen.members[0]] : null;
      const actions = el("div", { class: "actions" });
      if (one) actions.append(el("button", { type: "button", onclick: () => only(chosen.c, chosen.members[0]) }, words.only));
      actions.append(el("button", { type: "button", onclick: () => letGo() }, words.close));
      body.append(actions);
      if (one) body.append(notes(one));
      body.append(neighbours(ways, chosen));
    }
    body.append(table(ways));
  }

  function notes(node) {
    const list = el("dl", {});
    const note = (name, value) => list.append(el("dt", {}, name), el("dd", {}, value));
    if (node.m === "third" || node.m === "gap") note(words.declared, words[node.m]);
    for (const [name, value] of node.d) note(name, value);
    if (node.p) note(words.place, node.p);
    return list;
  }

  function neighbours(ways, chosen) {
    const found = columns.map(() => new Map());
    for (const [of, some] of ways) {
      of[0].forEach((node, c) => {
        if (node === null || (c === chosen.c && chosen.members.length === 1)) return;
        const set = found[c].get(node) || new Set();
        for (const field of some) set.add(field);
        found[c].set(node, set);
      });
    }
    const part = (heading, wanted) => {
      const box = el("div", {}, el("h3", {}, heading));
      let any = false;
      columns.forEach((column, c) => {
        if (!wanted(c) || found[c].size === 0) return;
        any = true;
        const list = el("ul", {});
        for (const node of [...found[c].keys()].sort((a, b) => a - b)) {
          const entry = { c, name: nodes[node].n, members: [node], mark: nodes[node].m, key: `${column.key}:${nodes[node].k}` };
          list.append(el("li", {}, el("button", { type: "button", onclick: () => choose(entry) }, `${nodes[node].n} `, el("span", { class: "n" }, String(found[c].get(node).size)))));
        }
        box.append(el("h4", {}, column.name), list);
      });
      if (!any) box.append(el("p", {}, words.nowhere));
      return box;
    };
    const box = el("div", { class: "ways" });
    if (chosen.members.length > 1) box.append(part(words.holds, (c) => c === chosen.c));
    if (chosen.c > 0) box.append(part(words.from, (c) => c < chosen.c));
    if (chosen.c < columns.length - 1) box.append(part(words.to, (c) => c > chosen.c));
    return box;
  }

  /** The fields of some ways: what, about whom, what for and how long. Rows are made a page at a time. */
  function table(ways) {
    const at = Object.fromEntries(columns.map((column, c) => [column.key, c]));
    const rows = new Map();
    for (const [[way, basis, kept], of] of ways) {
      for (const field of of) {
        let row = rows.get(field);
        if (!row) rows.set(field, (row = { subject: way[at.subject], category: way[at.category], uses: new Map() }));
        if (at.purpose !== undefined && way[at.purpose] !== null) row.uses.set(`${way[at.purpose]} ${basis} ${kept}`, [way[at.purpose], basis, kept]);
      }
    }
    const order = [...rows.keys()].sort((a, b) => a - b);
    const body = el("tbody", {});
    const add = (from, to) => {
      for (const field of order.slice(from, to)) {
        const row = rows.get(field);
        const uses = el("ul", {});
        for (const [purpose, basis, kept] of row.uses.values()) {
          const under = [basis === null ? null : terms[basis], kept === null ? null : terms[kept]].filter(Boolean).join(" · ");
          uses.append(el("li", {}, nodes[purpose].n, under ? el("span", { class: "kept" }, under) : null));
        }
        const name = (node) => (node === undefined || node === null ? "" : nodes[node].n);
        body.append(el("tr", {}, el("th", { scope: "row" }, ...parted(fields[field][0]), el("span", { class: "place" }, ...parted(fields[field][1]))), el("td", {}, name(row.category)), el("td", {}, name(row.subject)), el("td", {}, uses)));
      }
    };
    add(0, state.rows);
    const head = el("thead", {}, el("tr", {}, ...[words.field, ...["category", "subject"].map((key) => (at[key] === undefined ? "" : columns[at[key]].name)), words.purposes].map((name) => el("th", { scope: "col" }, name))));
    const counted = () => `${words.fields}: ${fill(words.of, { shown: Math.min(state.rows, order.length), all: order.length })}`;
    const caption = el("caption", {}, counted());
    const box = el("div", {}, el("table", { class: "cards" }, caption, head, body));
    if (order.length === 0) return el("p", {}, words.none);
    if (order.length > state.rows) {
      const more = el("button", { type: "button", onclick: () => {
        const first = state.rows;
        state.rows += PAGE;
        add(first, state.rows);
        caption.replaceChildren(counted());
        const row = body.rows[first];
        if (row) {
          row.tabIndex = -1;
          row.focus();
        }
        if (state.rows >= order.length) more.remove();
      } }, words.more);
      box.append(more);
    }
    return box;
  }

  // ------------------------------------------------------------------ control

  function letGo() {
    const focus = state.focus;
    choose(null);
    state.focus = focus;
    const index = drawn.entries.findIndex((entry) => entry.key === focus);
    (drawn.buttons[index] || $("query")).focus();
  }

  function only(c, node) {
    state.only[c] = node;
    $(`filter-${columns[c].key}`).value = String(node);
    update();
  }

  function update() {
    filter();
    group();
    if (state.chosen) {
      const same = shown[state.chosen.c].find((entry) => entry.key === state.chosen.key);
      if (same) state.chosen = same;
    }
    picture();
    detail();
    const passing = new Set();
    for (const [, of] of chosenFlows()) for (const field of of) passing.add(field);
    const counted = `${words.fields}: ${fill(words.of, { shown: passing.size, all: fields.length })}`;
    $("status").textContent = passing.size === 0 ? words.none : state.chosen ? `${state.chosen.name}. ${counted}` : counted;
    $("jump").hidden = !state.chosen;
    remember();
  }

  /** The address names what is shown, so that it can be sent to somebody. */
  function remember() {
    const parts = new URLSearchParams();
    if (state.query) parts.set("q", state.query);
    state.only.forEach((node, c) => node >= 0 && parts.set(columns[c].key, nodes[node].k));
    if (state.chosen) parts.set("at", state.chosen.key);
    const hash = parts.toString();
    try {
      history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
    } catch {
      // A page in a frame without an address of its own has nothing to remember.
    }
  }

  function recall() {
    const parts = new URLSearchParams(location.hash.slice(1));
    state.query = parts.get("q") || "";
    $("query").value = state.query;
    columns.forEach((column, c) => {
      const key = parts.get(column.key);
      state.only[c] = key === null ? -1 : nodes.findIndex((node) => node.c === c && node.k === key);
      $(`filter-${column.key}`).value = state.only[c] < 0 ? "" : String(state.only[c]);
    });
    filter();
    group();
    const at = parts.get("at");
    const node = nodes.findIndex((node) => `${columns[node.c].key}:${node.k}` === at);
    const entry = shown.flat().find((entry) => entry.key === at);
    if (entry) state.chosen = entry;
    else if (node >= 0) state.chosen = { c: nodes[node].c, name: nodes[node].n, members: [node], mark: nodes[node].m, key: at };
  }

  function move(event) {
    const index = drawn.buttons.indexOf(document.activeElement);
    if (index < 0) return;
    if (event.key === "Escape" && state.chosen) {
      event.preventDefault();
      letGo();
      return;
    }
    const entry = drawn.entries[index];
    const own = drawn.entries.map((other, at) => at).filter((at) => drawn.entries[at].c === entry.c);
    const at = own.indexOf(index);
    let to;
    if (event.key === "ArrowDown") to = own[at + 1];
    else if (event.key === "ArrowUp") to = own[at - 1];
    else if (event.key === "Home") to = own[0];
    else if (event.key === "End") to = own[own.length - 1];
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") to = beside(index, event.key === "ArrowRight" ? 1 : -1);
    else return;
    event.preventDefault();
    if (to === undefined) return;
    drawn.buttons[index].tabIndex = -1;
    drawn.buttons[to].tabIndex = 0;
    drawn.buttons[to].focus();
    state.focus = drawn.entries[to].key;
  }

  /** The nearest entry of the next column, joined ones before others. */
  function beside(index, step) {
    const own = drawn.buttons[index].getBoundingClientRect();
    for (let c = drawn.entries[index].c + step; c >= 0 && c < columns.length; c += step) {
      const all = drawn.entries.map((entry, at) => at).filter((at) => drawn.entries[at].c === c);
      const joined = all.filter((at) => drawn.edges.has(step > 0 ? `${index} ${at}` : `${at} ${index}`));
      const far = (at) => Math.abs(drawn.buttons[at].getBoundingClientRect().top - own.top);
      const from = joined.length > 0 ? joined : all;
      if (from.length > 0) return from.reduce((a, b) => (far(b) < far(a) ? b : a));
    }
    return undefined;
  }

  columns.forEach((column, c) => {
    const select = $(`filter-${column.key}`);
    const options = nodes.map((node, index) => [node, index]).filter(([node]) => node.c === c);
    options.sort(([a], [b]) => a.n.localeCompare(b.n, document.documentElement.lang));
    for (const [node, index] of options) select.append(el("option", { value: String(index) }, node.n));
    select.addEventListener("change", () => {
      state.only[c] = select.value === "" ? -1 : Number(select.value);
      state.rows = PAGE;
      update();
    });
  });
  let waiting = 0;
  $("query").addEventListener("input", (event) => {
    state.query = event.target.value;
    state.rows = PAGE;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(update);
  });
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  $("filters").addEventListener("reset", () => {
    state.query = "";
    state.only.fill(-1);
    state.chosen = null;
    state.rows = PAGE;
    setTimeout(update);
  });
  // Paper has no button for more.
  window.addEventListener("beforeprint", () => {
    state.rows = Math.max(state.rows, fields.length);
    detail();
  });
  flow.addEventListener("keydown", move);
  $("jump").addEventListener("click", () => $("detail-title").focus());
  for (const mark of ["special", "third", "gap"]) {
    if (nodes.some((node) => node.m === mark)) $("legend").append(el("li", { class: mark }, words[mark]));
  }
  $("app").hidden = false;
  recall();
  update();
  new ResizeObserver(draw).observe(flow);
})();
