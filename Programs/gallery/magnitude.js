"use strict";

// The magnitude function with a slider over t: on the left the points, on the right the place on the curve.
(() => {
  const data = magnitudeFrames;
  const names = "http://www.w3.org/2000/svg";
  const element = (name, attributes, parent, text) => {
    const made = document.createElementNS(names, name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    if (text !== undefined) made.textContent = text;
    parent.append(made);
    return made;
  };
  const picture = (place, title) => {
    const svg = element("svg", {viewBox: "0 0 400 320", role: "img", "aria-label": title}, document.getElementById(place));
    return svg;
  };
  const ends = (values) => [Math.min(...values), Math.max(...values)];

  // The points, on axes of one scale, with room for the disks.
  const space = picture("space", "The points, coloured by weight");
  const [left, right] = ends(data.x), [low, high] = ends(data.y);
  const scale = Math.min(340 / (right - left || 1), 260 / (high - low || 1));
  const px = (x) => 200 + scale * (x - (left + right) / 2);
  const py = (y) => 160 - scale * (y - (low + high) / 2);
  const disks = element("g", {fill: "#d7e3f4"}, space);
  const dots = element("g", {stroke: "#fff", "stroke-width": 0.4}, space);
  const diskOf = data.x.map((x, i) => element("circle", {cx: px(x), cy: py(data.y[i])}, disks));
  const dotOf = data.x.map((x, i) => element("circle", {cx: px(x), cy: py(data.y[i])}, dots));

  // The curve, on logarithmic axes.
  const curve = picture("curve", "Magnitude over the dilation t");
  const log = Math.log10;
  const [first, last] = ends(data.t.map(log));
  const top = Math.max(1, Math.ceil(log(Math.max(...data.magnitude))));
  const cx = (t) => 50 + 335 * (log(t) - first) / (last - first || 1);
  const cy = (m) => 280 - 265 * Math.max(0, log(Math.max(m, 1e-9))) / top;
  const small = {"font-size": 12, "font-family": "sans-serif", fill: "#1c1d20"};
  for (let power = Math.ceil(first); power <= last; power += 1) {
    element("line", {x1: cx(10 ** power), x2: cx(10 ** power), y1: 280, y2: 15, stroke: "#ddd"}, curve);
    element("text", {...small, x: cx(10 ** power), y: 297, "text-anchor": "middle"}, curve, String(Number((10 ** power).toPrecision(1))));
  }
  for (let power = 0; power <= top; power += 1) {
    element("line", {x1: 50, x2: 385, y1: cy(10 ** power), y2: cy(10 ** power), stroke: "#ddd"}, curve);
    element("text", {...small, x: 44, y: cy(10 ** power) + 4, "text-anchor": "end"}, curve, String(10 ** power));
  }
  element("text", {...small, x: 217, y: 315, "text-anchor": "middle"}, curve, "dilation t");
  const path = data.t.map((t, i) => `${i ? "L" : "M"}${cx(t).toFixed(1)},${cy(data.magnitude[i]).toFixed(1)}`).join("");
  element("path", {d: path, fill: "none", stroke: "#0072B2", "stroke-width": 2}, curve);
  const place = element("circle", {r: 6, fill: "#D55E00", stroke: "#fff", "stroke-width": 1.5}, curve);

  // Weights from blue by grey to orange: negative, none, one.
  const mix = (a, b, share) => a.map((v, i) => Math.round(v + share * (b[i] - v)));
  const colour = (weight) => {
    const share = Math.min(Math.abs(weight), 1) ** 0.5;
    return `rgb(${mix([190, 190, 190], weight < 0 ? [0, 84, 160] : [200, 70, 0], share)})`;
  };

  const slider = document.getElementById("dilation");
  const reading = document.getElementById("reading");
  const show = () => {
    const frame = Number(slider.value), t = data.t[frame], weights = data.w[frame];
    for (const disk of diskOf) disk.setAttribute("r", Math.min(scale / (2 * t), 600));
    dotOf.forEach((dot, i) => {
      dot.setAttribute("r", 1.6 + 3.4 * Math.min(Math.abs(weights[i]), 1) ** 0.5);
      dot.setAttribute("fill", colour(weights[i]));
    });
    place.setAttribute("cx", cx(t));
    place.setAttribute("cy", cy(data.magnitude[frame]));
    const groups = data.clusters[frame];
    const words = `t = ${t}: magnitude ${data.magnitude[frame]} of ${data.x.length} points; nearer than 1/t they form `
      + `${groups} ${groups === 1 ? "group" : "groups"}`;
    reading.textContent = words;
    slider.setAttribute("aria-valuetext", words);
  };
  slider.max = data.t.length - 1;
  slider.value = Math.round(data.t.length * 0.6);
  slider.addEventListener("input", show);
  document.getElementById("explore").hidden = false;
  show();
})();
