import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../tests/browser/findChromium.ts";

const ROOT = resolve(import.meta.dirname, "..");
const FONTS = join(ROOT, "node_modules/@fontsource/biz-udpgothic");

const MARK = `<path d="M2 9.5 12 2.5l10 7M4.5 15.5h15M7 16v5M17 16v5" fill="none" stroke="#00428c" stroke-width="2.2"/><circle cx="12" cy="11" r="2.1" fill="#00428c"/>`;

/** Icons for phones, and the card that stands for the site on others' pages, drawn into `public/`. */
const asRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: asRoot ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
await draw(page, "icon-192.png", 192, 192, icon(0.86, "24px"));
await draw(page, "icon-512.png", 512, 512, icon(0.86, "64px"));
await draw(page, "icon-maskable-512.png", 512, 512, icon(0.6, "0"));
await draw(page, "card.png", 1200, 630, await card());
await browser.close();

async function draw(
  on: Page,
  name: string,
  width: number,
  height: number,
  body: string,
): Promise<void> {
  await on.setViewportSize({ width, height });
  await on.setContent(`<style>*{margin:0;box-sizing:border-box}</style>${body}`);
  await on.evaluate("document.fonts.ready");
  await on.screenshot({ path: join(ROOT, "public", name), omitBackground: true });
}

/** The mark on paper; phones cut a maskable icon to a circle, so that it keeps to the middle. */
function icon(share: number, radius: string): string {
  const size = `${share * 100}%`;
  return `<div style="width:100vw;height:100vh;background:#faf7f0;border-radius:${radius};display:grid;place-items:center"><svg viewBox="0 0 24 24" style="width:${size};height:${size}">${MARK}</svg></div>`;
}

async function card(): Promise<string> {
  const bold = await readFile(join(FONTS, "files/biz-udpgothic-japanese-700-normal.woff2"));
  const regular = await readFile(join(FONTS, "files/biz-udpgothic-japanese-400-normal.woff2"));
  return `<style>${face(400, regular)}${face(700, bold)}
body{width:1200px;height:630px;background:#faf7f0;color:#24211c;font:400 40px/1.6 card;padding:72px 88px}
h1{font:700 92px/1.3 card;margin-top:28px}p{margin-top:20px}b{font-weight:700}
hr{border:0;border-top:2px solid #ddd5c5;margin-top:44px}</style>
<svg viewBox="0 0 24 24" width="128" height="128">${MARK}</svg>
<h1>えんがわマップ</h1><p>歩いて行ける居場所を、<b>きょうの予定</b>からさがせます。</p><hr><p style="font-size:32px;color:#4f493e">お茶とおしゃべり　体操　食事　相談</p>`;
}

function face(weight: number, bytes: Buffer): string {
  const source = `data:font/woff2;base64,${bytes.toString("base64")}`;
  return `@font-face{font-family:card;font-weight:${weight};src:url(${source})}`;
}
