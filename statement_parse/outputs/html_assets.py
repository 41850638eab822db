"""The style and the script of the page that `html_page` writes.

In: nothing. Out: two constants. The script only filters: everything can be read without it. Neither
holds a word of any document, and neither fetches anything.
"""

from __future__ import annotations

STYLE = """
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--page:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0b57a4;
--body:#cfe2ff;--official:#ecd9fb;--action:#ffd6d1;--degree:#ffe3d3;--status:#fff0b3;--direction:#cdf2d3;--relay:#d3f0f4;
--announced:#1d5fbf;--completed:#1a7a3c;--conditional:#8a5a00;--denied:#b3261e;--ended:#5c636a}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b3;--page:#0f1318;--card:#181d24;--line:#38414b;--link:#8ab8ff;
--body:#143a75;--official:#4e2a70;--action:#6f211a;--degree:#5f3517;--status:#564500;--direction:#124d23;--relay:#0f474f;
--announced:#82b3ff;--completed:#71d28e;--conditional:#efb64f;--denied:#ff8f86;--ended:#b4bcc5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.15rem;margin:1.5rem 0 .5rem}h3{font-size:1rem;margin:0 0 .5rem;overflow-wrap:anywhere}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem;z-index:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
p.note,figcaption,small,h3 time,h3 .no{color:var(--soft)}small{font-size:.85em}
#filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;position:sticky;top:0;z-index:1;padding:.6rem 0;background:var(--page);border-bottom:1px solid var(--line)}
#filters[hidden]{display:none}#filters label{display:grid;grid-template-columns:minmax(0,1fr);font-size:.85rem;color:var(--soft);flex:1 1 8rem;min-width:0}
#filters select,#filters button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:.3rem;padding:.3rem;width:100%;min-height:2.2rem}
#filters button{width:auto}#filters output{flex-basis:100%;font-size:.9rem}
article{border:1px solid var(--line);border-radius:.5rem;background:var(--card);padding:1rem;margin:0 0 1rem;content-visibility:auto;contain-intrinsic-size:auto 34rem;scroll-margin-top:9rem}
article.plain{contain-intrinsic-size:auto 9rem}article[hidden]{display:none}
article:target,tr:target{outline:2px solid var(--link)}
table{border-collapse:collapse;width:100%;font-size:.95rem}th,td{text-align:start;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th[scope=row]{width:6.5rem;font-weight:600;color:var(--soft);overflow-wrap:normal}td ul{margin:0;padding-inline-start:1.1rem}
q{font-style:italic;quotes:'\\201c' '\\201d'}q a{color:inherit;text-decoration-color:var(--soft)}
.s{font-weight:600;white-space:nowrap}.s::before{content:'\\25CF\\00a0'}
.s-announced{color:var(--announced)}.s-completed{color:var(--completed)}.s-conditional{color:var(--conditional)}.s-denied{color:var(--denied)}.s-ended{color:var(--ended)}
.s-completed::before{content:'\\25A0\\00a0'}.s-conditional::before{content:'\\25C6\\00a0'}.s-denied::before{content:'\\2715\\00a0'}.s-ended::before{content:'\\25CB\\00a0'}
summary{cursor:pointer;color:var(--soft);margin-top:.75rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;margin-top:.5rem}
mark{color:inherit;border-radius:.2rem;padding:0 .15rem;-webkit-box-decoration-break:clone;box-decoration-break:clone;print-color-adjust:exact;-webkit-print-color-adjust:exact}
mark::after,.aside::after{content:attr(data-l);display:inline-block;font-size:.68rem;line-height:1;margin-inline-start:.25rem;color:var(--ink);opacity:.85;letter-spacing:.02em;white-space:normal}
.f-issuing_body{background:var(--body)}.f-official{background:var(--official)}.f-action{background:var(--action)}.f-degree{background:var(--degree)}
.f-status{background:var(--status)}.f-direction{background:var(--direction)}.f-relay{background:var(--relay)}
.clause{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.25em;text-decoration-color:var(--soft);scroll-margin-top:9rem}
.aside{border-bottom:2px dotted var(--soft);color:var(--soft)}.aside::after{color:var(--soft);opacity:1;font-style:italic}
figure{margin:0}.chart{max-height:32rem;overflow-y:auto;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
.chart svg{display:block;width:100%}.chart text{fill:var(--ink);font-size:12px}.chart .tick{fill:var(--soft);font-size:11px}.chart line{stroke:var(--line)}
.chart a{cursor:pointer}.chart .off{opacity:.12}
.m-announced{fill:var(--announced)}.m-completed{fill:var(--completed)}.m-conditional{fill:var(--conditional)}.m-denied{fill:none;stroke:var(--denied);stroke-width:2.5}.m-ended,.m-other{fill:var(--card);stroke:var(--ended);stroke-width:2}
.keys{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:0;margin:.4rem 0}
@media(max-width:40rem){body{padding:.6rem}article{padding:.7rem}#filters{position:static}#filters label{flex-basis:40%}th[scope=row]{width:5.6rem;font-size:.9rem}.chart .mid{display:none}}
@media print{body{max-width:none}.skip,#filters,.chart+details{display:none}article{content-visibility:visible;break-inside:auto;background:none}.chart{max-height:none}}
"""

# `data-f` of a claim's row lists what the filters can ask for: `a0` the first action, `d3` the fourth direction …
SCRIPT = """
(() => {
  const form = document.getElementById('filters');
  const out = form.querySelector('output');
  const chosen = [...form.querySelectorAll('select')];
  const docs = [...document.querySelectorAll('main > article')].map(el => ({
    el, shown: true,
    claims: [...el.querySelectorAll('tr[data-f]')].map(tr => ({ id: tr.id, has: new Set(tr.dataset.f.split(' ')) })),
  }));
  const dots = [...document.querySelectorAll('.chart a')].map(el => ({ el, ids: el.dataset.c.split(' ') }));
  const apply = () => {
    const wanted = chosen.map(select => select.value).filter(Boolean);
    const matching = new Set();
    let count = 0;
    for (const doc of docs) {
      const hits = doc.claims.filter(claim => wanted.every(token => claim.has.has(token)));
      for (const claim of hits) matching.add(claim.id);
      const show = wanted.length === 0 || hits.length > 0;
      if (show) count += 1;
      if (show !== doc.shown) { doc.el.hidden = !show; doc.shown = show; }
    }
    for (const dot of dots) dot.el.classList.toggle('off', !dot.ids.some(id => matching.has(id)));
    out.textContent = count === docs.length ? `All ${count} documents` : `${count} of ${docs.length} documents`;
  };
  form.addEventListener('change', apply);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    const article = target && target.closest('article[hidden]');
    if (article) { form.reset(); setTimeout(() => target.scrollIntoView()); }
  });
  form.hidden = false;
  apply();
})();
"""
