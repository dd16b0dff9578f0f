// Four things that HTML cannot do by itself: the language, the order of a table's rows, which of them are shown, and what a
// figure in a text was read as. Without this file the pages show Chinese, all rows, and the same by links.
(function () {
  'use strict';
  var root = document.documentElement;
  var KEY = 'nianjian-language';

  // A page from a folder may have no memory, or one of its own only: then the link that led here says the language.
  function kept() {
    try { return localStorage.getItem(KEY); } catch (e) { return null; }
  }
  var asked = /[?&]lang=(en|zh)\b/.exec(location.search);
  var english = (kept() || (asked && asked[1])) === 'en';
  root.lang = english ? 'en' : 'zh-CN';

  function words(zh, en) {
    var both = document.createDocumentFragment();
    [['zh', zh], ['en', en]].forEach(function (one) {
      var span = document.createElement('span');
      span.className = one[0];
      span.textContent = one[1];
      both.appendChild(span);
    });
    return both;
  }

  function languageSwitch() {
    var button = document.getElementById('language');
    var title = document.querySelector('title');
    var zh = document.title;
    function show() {
      root.lang = english ? 'en' : 'zh-CN';
      button.lang = english ? 'zh-CN' : 'en';
      button.textContent = english ? '中文' : 'English';
      document.title = english ? title.getAttribute('data-en') : zh;
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      english = !english;
      try { localStorage.setItem(KEY, english ? 'en' : 'zh'); } catch (e) { /* as above */ }
      show();
    });
    document.addEventListener('click', function (event) {
      var link = event.target.closest('a[href*=".html"]');
      if (english && link) {
        link.search = 'lang=en';
      }
    });
    show();
  }

  function text(cell) {
    var one = cell.querySelector(english ? '.en' : '.zh');
    return (one || cell).textContent.trim();
  }

  function number(cell) {
    var digits = /[−-]?\d[\d,]*(\.\d+)?/.exec(cell.getAttribute('data-v') || cell.textContent);
    return digits ? Number(digits[0].replace(/,/g, '').replace('−', '-')) : null;
  }

  // What is missing comes last both ways; what is alike stays in the order of the page.
  function sort(table, column, descending) {
    var body = table.tBodies[0];
    var numeric = table.tHead.rows[0].cells[column].classList.contains('n');
    var collator = new Intl.Collator(english ? 'en' : 'zh-CN', { numeric: true });
    var rows = Array.prototype.map.call(body.rows, function (row, place) {
      var cell = row.cells[column];
      row.place = row.place === undefined ? place : row.place;
      return { row: row, key: numeric ? number(cell) : text(cell) };
    });
    rows.sort(function (a, b) {
      var missing = (a.key === null || a.key === '') - (b.key === null || b.key === '');
      if (missing) { return missing; }
      var order = numeric ? a.key - b.key : collator.compare(a.key, b.key);
      return (descending ? -order : order) || a.row.place - b.row.place;
    });
    rows.forEach(function (each) { body.appendChild(each.row); });
  }

  function sortable(table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () {
        var now = head.getAttribute('aria-sort');
        var descending = now ? now === 'ascending' : head.classList.contains('n');
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        sort(table, column, descending);
      });
    });
  }

  function filterable(table) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    if (rows.length < 8) { return; }
    var box = document.createElement('p');
    box.className = 'filter';
    var label = document.createElement('label');
    label.appendChild(words('筛选 ', 'Filter '));
    var input = document.createElement('input');
    input.type = 'search';
    label.appendChild(input);
    var count = document.createElement('span');
    count.setAttribute('role', 'status');
    box.appendChild(label);
    box.appendChild(count);
    table.parentNode.parentNode.insertBefore(box, table.parentNode);
    input.addEventListener('input', function () {
      var wanted = input.value.trim().toLowerCase();
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = wanted !== '' && row.textContent.toLowerCase().indexOf(wanted) < 0;
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = '';
      if (wanted !== '') {
        count.appendChild(words(' ' + shown + ' / ' + rows.length + ' 行', ' ' + shown + ' of ' + rows.length + ' rows'));
      }
    });
  }

  function figures() {
    var panel = document.getElementById('figure');
    var table = document.getElementById('figures');
    if (!panel || !table) { return; }
    var names = Array.prototype.map.call(table.tHead.rows[0].cells, function (head) { return head.cloneNode(true).childNodes; });
    var shown = null;
    var chosen = false;

    function show(mark) {
      if (shown) { shown.classList.remove('on'); }
      shown = mark;
      panel.textContent = '';
      document.body.classList.toggle('figure-shown', mark !== null);
      if (!mark) {
        panel.appendChild(words('指向或点按文中的数字，这里显示它被读作什么。', 'Point at a figure in the text: here it says what it was read as.'));
        return;
      }
      mark.classList.add('on');
      var row = document.getElementById('d' + mark.id.slice(1));
      var list = document.createElement('dl');
      list.className = 'facts';
      Array.prototype.forEach.call(row.cells, function (cell, column) {
        if (column === 0) { return; }
        var name = document.createElement('dt');
        names[column].forEach(function (node) { name.appendChild(node.cloneNode(true)); });
        var value = document.createElement('dd');
        value.lang = cell.lang;
        cell.childNodes.forEach(function (node) { value.appendChild(node.cloneNode(true)); });
        list.appendChild(name);
        list.appendChild(value);
      });
      panel.appendChild(list);
    }

    var article = document.getElementById('text');
    ['mouseover', 'focusin'].forEach(function (kind) {
      article.addEventListener(kind, function (event) {
        var mark = event.target.closest('.f');
        if (mark && (!chosen || kind === 'focusin')) { show(mark); }
      });
    });
    article.addEventListener('click', function (event) {
      var mark = event.target.closest('.f');
      chosen = mark !== null;
      if (mark) { event.preventDefault(); }
      show(mark);
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') { chosen = false; show(null); }
    });
    function arrive() {
      var mark = /^#f\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
      if (mark) { chosen = true; show(mark); }
    }
    window.addEventListener('hashchange', arrive);
    show(null);
    arrive();
  }

  document.addEventListener('DOMContentLoaded', function () {
    languageSwitch();
    figures();
    document.querySelectorAll('table.sortable').forEach(function (table) {
      filterable(table);
      sortable(table);
    });
  });
})();
