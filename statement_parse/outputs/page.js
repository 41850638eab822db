// The script of the page that html_page.py writes. It only filters: everything can be read without it.
// `data-f` of a claim's row lists what the filters can ask for: `a0` the first action, `d3` the fourth direction.
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
    const noun = docs.length === 1 ? 'document' : 'documents';
    out.textContent = `${wanted.length ? `${count} of ` : ''}${docs.length} ${noun}`;
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
