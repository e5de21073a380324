/** よみかた.txt: how to put the site up, show it inside another page, and renew it. */
export function siteNotesText(
  town: string,
  madeOn: string,
  embed: string,
  zones: readonly { readonly id: string; readonly name: string }[],
): string {
  const zoneLines = zones.map(({ id, name }) => `     ${name}：&zone=${encodeURIComponent(id)}\n`);
  return `えんがわマップ ${town}　公開用のファイル（${madeOn}に作成）

■ 置き方
1. このフォルダーの中身を、そのまま、ホームページのサーバーに置いてください。
   例：https://www.example.jp/engawa/ に置くと、そのアドレスで開きます。
2. サーバーのプログラムや、データベースは要りません。置くだけで動きます。
3. https:// で始まるアドレスに置いてください。http:// では、電波のないときに使えず、
   「いまいる場所」も調べられません。
4. パソコンの中のファイルを直接開いても（file://）、動きません。

■ ほかのページの中に見せる
   次の1行を、見せたいページのHTMLに入れてください。src は、置いたアドレスに直してください。

   ${embed}

   ?embed=1 のあとに &kind=salon を足すと、サロンだけになります（cafe、engawa、ibasho、branch、dining なども）。
${zones.length === 0 ? "" : "   次を足すと、その区の場所だけになります。\n"}${zoneLines.join("")}
■ 新しくする
   場所や日程が変わったら、もう一度書き出して、全部を上書きしてください。
   見ている人の画面は、次に開いたときに新しくなります。古いファイルは、消してかまいません。
   つぎの日にちも書き出した日から数えているので、月に1回は新しくしてください。

■ サーバーの設定（しなくても動きます）
   _headers と server/htaccess.txt は、安全のための設定の例です。
   Apache では server/htaccess.txt を .htaccess という名前にして、同じ場所に置いてください。
   robots.txt は、アドレスのいちばん上の場所に置いたときだけ働きます。

■ 入っているもの
   公開の項目だけです。代表者、個人の電話、内部メモ、人口、候補地は、入っていません。
   見に来た人がいる場所は、その人の端末の中だけで使い、どこにも送りません。
`;
}
