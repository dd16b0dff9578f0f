(function () {
  'use strict';
  var root = document.documentElement;
  var button = document.getElementById('switch');
  var key = 'nianjian-language';
  function show(language) {
    var english = language === 'en';
    root.lang = english ? 'en' : 'zh-CN';
    button.lang = english ? 'zh-CN' : 'en';
    button.textContent = english ? '中文' : 'English';
    document.title = button.getAttribute(english ? 'data-title-en' : 'data-title-zh');
  }
  var kept = null;
  try { kept = localStorage.getItem(key); } catch (e) { /* a page from a folder may have no memory */ }
  show(kept === 'en' ? 'en' : 'zh');
  button.hidden = false;
  button.addEventListener('click', function () {
    var language = root.lang === 'en' ? 'zh' : 'en';
    show(language);
    try { localStorage.setItem(key, language); } catch (e) { /* as above */ }
  });
})();
