"use strict";
/*
 * Draws the figures of the page's table once more, as charts. Every number comes from the table's own cells: what is not
 * there is not drawn. The colours and furrows are those of the page, so that a chart follows its colour scheme.
 */
(() => {
  const HEAD = 8;
  const THICK = 15;

  /** The rows of a table: name, a count (or null) per category, and a total (or null). */
  function read(table) {
    const categories = [...table.querySelectorAll("thead th[data-category]")].map(head => ({
      name: head.textContent.trim(),
      mark: Number(head.dataset.mark)
    }));
    const rows = [...table.querySelectorAll("tbody tr[id], tfoot tr:first-child")].map(row => {
      const cells = [...row.querySelectorAll("td.count")].map(
        cell => (cell.dataset.n === undefined ? null : Number(cell.dataset.n)));
      return {
        name: row.querySelector("th").textContent.trim(),
        counts: cells.slice(0, categories.length),
        total: cells[categories.length],
        atLeast: Number(row.querySelector("td.total").dataset.atLeast ?? 0),
        whole: row.parentElement.tagName === "TFOOT"
      };
    });
    return {categories, rows};
  }

  const sum = counts => counts.reduce((before, count) => before + (count ?? 0), 0);

  /** How many persons a row's bar stands for: a printed total counts also those whose column is not known. */
  const length = row => Math.max(sum(row.counts), row.total ?? 0);

  const inOrder = rows => [...rows].sort((one, other) => length(other) - length(one));

  /** A colour of the page as the browser has resolved it. */
  const paint = (selector, property) => getComputedStyle(document.querySelector(selector))[property];

  /** The furrows of the page's patterns, as a canvas draws them. */
  const FURROWS = {
    1: [4, 8, [[2.5, 0, 2.5, 8]]],
    2: [6, 6, [[-1.5, 1.5, 1.5, -1.5], [0, 6, 6, 0], [4.5, 7.5, 7.5, 4.5]]],
    4: [5, 5, [], [[1.5, 1.5], [4, 4]]],
    5: [8, 4, [[0, 2.5, 8, 2.5]]],
    6: [7, 7, [[0, 0, 7, 7], [7, 0, 0, 7]]],
    7: [6, 6, [[-1.5, 4.5, 1.5, 7.5], [0, 0, 6, 6], [4.5, -1.5, 7.5, 1.5]]],
    8: [6, 6, [[3, 1, 3, 5], [1, 3, 5, 3]]]
  };

  function pattern(context, mark) {
    const colour = paint(`#k${mark} rect`, "fill");
    const furrow = FURROWS[mark];
    if (!furrow) {
      return colour;
    }
    const [width, height, lines, dots = []] = furrow;
    const ratio = Math.ceil(window.devicePixelRatio);
    const tile = document.createElement("canvas");
    tile.width = width * ratio;
    tile.height = height * ratio;
    const pen = tile.getContext("2d");
    pen.scale(ratio, ratio);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, width, height);
    pen.strokeStyle = pen.fillStyle = paint("#k1 .furrow", "stroke");
    pen.globalAlpha = dots.length ? 0.75 : 0.55;
    for (const [x1, y1, x2, y2] of lines) {
      pen.beginPath();
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
      pen.stroke();
    }
    for (const [x, y] of dots) {
      pen.beginPath();
      pen.arc(x, y, 0.8, 0, 2 * Math.PI);
      pen.fill();
    }
    const repeated = context.createPattern(tile, "repeat");
    repeated.setTransform(new DOMMatrix().scale(1 / ratio));
    return repeated;
  }

  /** A long name in two lines, to leave room for the bars. */
  function lines(name, width) {
    const most = Math.max(width < 420 ? 17 : 22, Math.ceil(0.62 * name.length));
    return name.split(/(?<=[ -])/).reduce((all, word) => {
      const last = all[all.length - 1];
      if (last !== undefined && (last + word).trimEnd().length <= most) {
        all[all.length - 1] = last + word;
      } else {
        all.push(word);
      }
      return all;
    }, []).map(line => line.trim());
  }

  /** Draws open what a printed total counts beyond the parts that are known, and writes the total behind each bar. */
  const totals = {
    id: "totals",
    afterDatasetsDraw(chart, args, options) {
      const {ctx: pen, scales: {x, y}} = chart;
      pen.save();
      pen.font = `600 13px ${chart.options.font.family}`;
      pen.textBaseline = "middle";
      pen.strokeStyle = options.edge;
      options.rows.forEach((row, at) => {
        const [known, whole, middle] = [x.getPixelForValue(sum(row.counts)), x.getPixelForValue(length(row)), y.getPixelForValue(at)];
        if (whole > known) {
          pen.strokeRect(known + 0.5, middle - THICK / 2 + 0.5, whole - known - 1, THICK - 1);
        }
        const total = options.total(row);
        if (total) {
          // No line of the grid runs through a number.
          pen.fillStyle = options.ground;
          pen.fillRect(whole + 2, middle - THICK / 2, pen.measureText(total).width + 8, THICK);
          pen.fillStyle = options.ink;
          pen.fillText(total, whole + 6, middle);
        }
      });
      pen.restore();
    }
  };

  function settings(section, canvas, data) {
    const number = new Intl.NumberFormat(section.dataset.locale, {useGrouping: "always"});
    const percent = new Intl.NumberFormat(section.dataset.locale, {maximumFractionDigits: 0});
    const shares = canvas.dataset.kind === "shares";
    const rows = shares
      ? [...data.rows.filter(row => row.whole && row.total), ...inOrder(data.rows.filter(row => !row.whole))]
      : inOrder(data.rows.filter(row => !row.whole));
    const value = (row, at) => {
      const count = row.counts[at];
      return count === null || !shares ? count : row.total ? 100 * count / row.total : null;
    };
    const ink = paint("body", "color");
    const ground = paint("html", "backgroundColor");
    const quiet = paint(".charts .section-head p", "color");
    const line = paint(".gutter", "stroke");
    const edge = paint(".charts .ditch, .figures .ditch", "stroke");
    const family = paint("body", "fontFamily");
    const context = canvas.getContext("2d");
    const write = count => number.format(count);
    // A bar with a part missing looks whole: its number says that it is not.
    const total = row => (row.total !== null ? write(row.total)
      : row.atLeast ? `${section.dataset.atLeast} ${write(row.atLeast)}` : section.dataset.unknown);
    const room = shares ? 2 : rows.some(row => row.total === null) ? 104 : 44;
    return {
      type: "bar",
      data: {
        labels: rows.map(row => row.name),
        datasets: data.categories.map((category, at) => ({
          label: category.name,
          data: rows.map(row => value(row, at)),
          counts: rows.map(row => row.counts[at]),
          backgroundColor: pattern(context, category.mark),
          hoverBackgroundColor: pattern(context, category.mark),
          borderWidth: 0,
          barThickness: THICK
        }))
      },
      options: {
        indexAxis: "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        font: {family, size: 13},
        color: ink,
        interaction: {mode: "index", axis: "y", intersect: false},
        layout: {padding: {right: room}},
        scales: {
          x: {
            stacked: true,
            min: 0,
            max: shares ? 100 : undefined,
            suggestedMax: Math.max(0, ...rows.map(length)),
            border: {display: false},
            grid: {color: line, drawTicks: false},
            ticks: {maxTicksLimit: 4, color: quiet, font: {family, size: 13}, padding: HEAD, maxRotation: 0, includeBounds: shares, callback: tick => (shares ? percent.format(tick) + "%" : number.format(tick))}
          },
          y: {
            stacked: true,
            border: {color: edge},
            grid: {display: false},
            ticks: {autoSkip: false, color: ink, padding: HEAD, font: tick => ({family, size: 13, lineHeight: 1, weight: rows[tick.index]?.whole ? 600 : 400}), callback(tick) { return lines(this.getLabelForValue(tick), canvas.clientWidth); }}
          }
        },
        plugins: {
          legend: {display: false},
          totals: {rows: shares ? [] : rows, total, ink, ground, edge},
          tooltip: {
            backgroundColor: ink,
            titleColor: ground,
            bodyColor: ground,
            footerColor: ground,
            titleFont: {family, size: 14, weight: 600},
            bodyFont: {family, size: 13},
            footerFont: {family, size: 13, weight: 600},
            cornerRadius: 2,
            displayColors: false,
            callbacks: {
              label(item) {
                const count = item.dataset.counts[item.dataIndex];
                return shares
                  ? `${item.dataset.label}: ${percent.format(item.parsed.x)}% (${write(count)} ${section.dataset.persons})`
                  : `${item.dataset.label}: ${write(count)}`;
              },
              footer: items => (items.length
                ? `${section.dataset.total}: ${total(rows[items[0].dataIndex])}` : "")
            }
          }
        }
      },
      plugins: [totals]
    };
  }

  function draw() {
    for (const section of document.querySelectorAll(".charts")) {
      const table = document.getElementById(section.dataset.table);
      const data = read(table);
      section.classList.add("drawn");
      for (const canvas of section.querySelectorAll("canvas")) {
        Chart.getChart(canvas)?.destroy();
        new Chart(canvas, settings(section, canvas, data));
      }
    }
  }

  /** What does not scroll needs no stop of the keyboard; without script it has one everywhere. */
  const stops = new ResizeObserver(entries => entries.forEach(({target}) => {
    if (target.scrollWidth > target.clientWidth) {
      target.tabIndex = 0;
    } else {
      target.removeAttribute("tabindex");
    }
  }));
  document.querySelectorAll(".scroll").forEach(scroll => stops.observe(scroll));

  if (window.Chart) {
    draw();
    document.fonts.ready.then(draw);
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", draw);
    }
  } else {
    document.querySelectorAll(".charts").forEach(section => section.remove());
  }
})();
