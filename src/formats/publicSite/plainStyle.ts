/** `plain.css`: large type, one column, nothing that an old browser or a printer cannot do. */
export const PLAIN_STYLE = `html {
  color: #24211c;
  background: #faf7f0;
  font: 1.125rem/1.7 "BIZ UDPGothic", "BIZ UDPゴシック", "Hiragino Sans", "Noto Sans JP", sans-serif;
  line-break: strict;
  word-break: auto-phrase;
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
}
body {
  max-width: 44rem;
  margin: 0 auto;
  padding: 0 16px 48px;
}
header {
  padding: 12px 0;
  border-bottom: 1px solid #ddd5c5;
}
header a {
  display: inline-block;
  padding: 8px 0;
  font-weight: bold;
}
h1,
h2,
h3 {
  line-height: 1.35;
  margin: 1.5em 0 0.4em;
}
h1 {
  font-size: 1.75rem;
  margin-top: 0.9em;
}
h2 {
  font-size: 1.35rem;
}
h3 {
  font-size: 1.2rem;
  margin: 0;
}
p {
  margin: 0.3em 0;
}
a {
  color: #00428c;
  text-underline-offset: 4px;
}
a:focus-visible {
  outline: 3px solid #1a1a1a;
  outline-offset: 2px;
  box-shadow: 0 0 0 2px #ffd43d;
}
ul {
  margin: 0.3em 0;
  padding-left: 1.2em;
}
.places,
.zones,
.days {
  list-style: none;
  padding: 0;
}
.zones {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
  gap: 0 16px;
}
.days span {
  display: inline-block;
}
.places li {
  padding: 16px 0;
  border-bottom: 1px solid #ddd5c5;
}
.places h3 a,
.zones a,
nav a,
.phone {
  display: inline-block;
  padding: 8px 0;
}
.phone {
  font-size: 1.25rem;
  font-weight: bold;
}
.call .phone {
  font-size: 1.5rem;
}
.told {
  padding: 8px 12px;
  border-left: 4px solid #8b3200;
  background: #fff;
}
dl {
  margin: 1.2em 0;
}
dt {
  color: #4f493e;
  margin-top: 0.8em;
}
dd {
  margin: 0;
}
.open {
  display: inline-block;
  margin: 12px 0;
  padding: 12px 20px;
  border: 2px solid #00428c;
  border-radius: 8px;
  background: #fff;
  font-weight: bold;
}
footer {
  margin-top: 48px;
  border-top: 1px solid #ddd5c5;
}
nav ul {
  list-style: none;
  padding: 0;
}
figure {
  max-width: 32rem;
  margin: 1.2em 0;
}
figcaption {
  font-size: 1rem;
  color: #4f493e;
}
svg {
  display: block;
  width: 100%;
  border: 1px solid #ddd5c5;
  font-size: 32px;
}
svg path {
  fill: none;
  stroke-linecap: round;
  stroke-linejoin: round;
}
svg .ground {
  fill: #f7f4ec;
}
svg .green {
  fill: #dde6cf;
}
svg .water {
  fill: #c9dde6;
  fill-rule: evenodd;
}
svg .path {
  stroke: #d3cab7;
  stroke-width: 2;
}
svg .lane {
  stroke: #bdb199;
  stroke-width: 5;
}
svg .road {
  stroke: #b79f62;
  stroke-width: 12;
}
svg .rail {
  stroke: #5b5b5b;
  stroke-width: 5;
  stroke-dasharray: 14 7;
  stroke-linecap: butt;
}
svg .here {
  fill: #00428c;
  stroke: #fff;
  stroke-width: 5;
}
svg .scale {
  stroke: #24211c;
  stroke-width: 3;
}
svg text {
  fill: #24211c;
  stroke: #fff;
  stroke-width: 5;
  paint-order: stroke;
}
@media print {
  html {
    background: #fff;
    font-size: 12pt;
  }
  body {
    max-width: none;
  }
  nav,
  .open {
    display: none;
  }
  .places li {
    break-inside: avoid;
  }
}
`;
