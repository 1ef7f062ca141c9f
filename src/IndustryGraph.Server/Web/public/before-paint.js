// Sets theme and language before the first paint; a script of its own, since the page allows none inline.
(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(`industrygraph.${key}`);
    } catch {
      return null;
    }
  };
  const root = document.documentElement;
  const theme = read('theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  const wished = [new URLSearchParams(location.search).get('lang'), read('lang'), ...navigator.languages];
  root.lang = wished.map((tag) => (tag ?? '').slice(0, 2)).find((tag) => tag === 'en' || tag === 'fr') ?? 'en';
})();
