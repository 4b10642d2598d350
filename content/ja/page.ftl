### クイズを囲むページだけの言葉。

page-title = リードか、マネジメントか：ソフトウェア開発者のためのクイズ
page-description = テックリードか、エンジニアリングマネージャーか。自分がどちら寄りか、どの受験資格があるかがわかります。ブラウザの中で動き、答えはページの外に出ません。
page-fallback = このクイズでは、どれが誰の仕事か、2つの仕事のどちらをやりたいか、どの受験資格があるかを確かめます。動かすにはJavaScriptとWebAssemblyが必要で、ここではまだ動いていません。クイズなしでも、下の2つの役割の比較と、基準のチェックシートは読めます。
page-without-script = クイズを先に進めるにはJavaScriptが必要です。クイズなしでも、下の2つの役割の比較と、基準のチェックシートは読めます。
frame-fallback = このクイズでは、どれが誰の仕事か、2つの仕事のどちらをやりたいか、どの受験資格があるかを確かめます。動かすにはJavaScriptとWebAssemblyが必要で、ここではまだ動いていません。
title-lead = リード
title-or = か、
title-manage = マネジメントか
table-title = 2つの役割の比較
table-sources = この表の出典
worksheet-title = 基準のチェックシート
worksheet-how = 手で確かめるためのものです。どの基準も、いずれか1つのルートを満たせば足ります。当てはまるものに印をつけてください。すべての行に印がついたルートが、満たしているルートです。
languages-label = ほかの言語
language-offer = このクイズを日本語で
page-footer = プログラムはMITまたはApache 2.0ライセンスの自由ソフトウェアです。質問と文章は、引用を除きCC BY 4.0です。答えがこのページの外に出ることはありません。

## サイトを持つ人のためのページ

owners-title = 自分のページにクイズを置く
owners-description = クイズの内容と見た目を選び、その場で確かめて、2行をコピーします。
owners-lede = 内容と見た目を選び、下でその場で確かめて、2行をコピーします。クイズは訪問者のブラウザの中で動きます。ほかの誰にも伝わりませんが、置いたページは結果を読めます。
owners-language = 言語
owners-parts = 聞くこと
owners-length = 分量
owners-length-core = 基本（3つのパートすべてで約8分）
owners-length-full = すべて
owners-theme = 明るさ
owners-theme-auto = 訪問者の設定に合わせる
owners-theme-light = ライト
owners-theme-dark = ダーク
owners-accent = マーカーの色
owners-storage = 答えを訪問者のブラウザに保存し、再読み込みしても消えないようにする
owners-contrast-good = この色の上の文字は、はっきり読めます（{ $ratio }対1）。
owners-contrast-enough = この色の上の文字は読めますが、誰にでもとはいえません（{ $ratio }対1）。もっと明るい色か暗い色のほうがよいでしょう。
owners-contrast-poor = この色の上の文字は読みにくくなります（{ $ratio }対1）。アクセシビリティには最低でも4.5対1が必要です。
owners-snippet = ページに入れる2行
owners-frame = またはフレームとして
owners-frame-why = スクリプトを受けつけないシステムでは、2つ目のタグを省いてください。その場合、フレームの高さは変わりません。
owners-pinned = または、このバージョンに固定して検証する
owners-pinned-why = サーバーがこのバージョンのファイルを残しているかぎり、同じものが使われます。改ざんされたスクリプトは、ブラウザが拒みます。
owners-copy = コピー
owners-copied = コピーしました。
owners-live = 実際の表示
owners-studio = 自分のクイズを作ることもできます
owners-needs = 厳しいポリシーのあるページでは、script-srcにこれらのファイルのオリジンと'wasm-unsafe-eval'を、connect-srcに同じオリジンを加える必要があります。embed.inline.jsを使う場合は、connect-srcを除く同じ設定が要ります。フレームには、このオリジンのframe-srcと、frame.jsのためのscript-srcが要ります。

## アクセシビリティについて

access-title = アクセシビリティ
access-description = 誰もが使えるようにこのクイズがしていること、それをどうテストしたか、何をテストしていないか。
access-aim = このクイズは、WCAG 2.2のレベルAAをすべて満たし、できるところではレベルAAAも満たすことを目指しています。文字と背景のコントラストは7対1以上、ボタンなどの高さは44ピクセル以上で、時間の制限はありません。私たちのテストでは、レベルAAに届かないところは見つかっていません。
access-tested = テストしたこと
access-tested-axe = すべての種類の画面を、明るい配色と暗い配色、幅320ピクセルと1280ピクセルで、axe-core 4.14.1のすべてのルール（推奨される慣行とレベルAAAのものも含む）で調べました。違反はありません。
access-tested-keyboard = クイズの全体を、幅320ピクセルで、キーボードだけで操作しました。フォーカスはいつも見え、新しい質問に移り、答えのグループはTabキーで一度だけ止まります。
access-tested-heard = それぞれの画面についてブラウザがスクリーンリーダーに伝えること。人が読めるファイルに残し、テストで比べています。
access-tested-narrow = すべての種類の画面を、320ピクセル、400%のズーム、WCAGが定める文字間隔で調べました。途中で切れるものも、横スクロールが必要なものもありません。
access-tested-modes = 強制カラーと、動きを減らす設定。
access-tested-targets = ボタンなど、操作するものすべての大きさ。
access-with = すべてChromium 156で、axe-coreとキーボードはFirefox 153とWebKitGTK 2.50でも。いずれもLinux上です。
access-repeat = テストはプログラムの一部です。「cargo xtask test」ですべてをもう一度実行できます。
access-untested = テストしていないこと
access-untested-what = 私たちの知るかぎり、本物のスクリーンリーダー、音声操作、スイッチでこのクイズを使った人はいません。実際のスマートフォンや、Safariでも試していません。外部の人による検証も受けていません。英語以外の言語では、axe-core、キーボード、幅320ピクセルでの表示だけをテストしています。
access-limits = わかっている限界
access-limit-script = このクイズにはJavaScriptとWebAssemblyが必要です。なければ、最初の質問、2つの役割の比較、手で確かめるための基準だけが表示されます。
access-limit-owner = クイズを埋め込んだページは、色や大きさを変えて、読みにくくすることがあります。
access-limit-quotes = 出典は書かれたとおりに引用しており、多くは英語です。
access-limit-links = 文中のリンクの高さは、WCAGが認めるとおり、その行の高さです。
access-report = 困ったことがあれば
access-report-how = このページまたはこのプログラムを渡してくれた人に伝えてください。何をしようとして、何が起きたか、どのブラウザと支援技術を使っているかを書いてください。
access-back = クイズへ

## What ships

licences-title = ライセンス
licences-what = このプログラムには他の人の著作物が含まれています。それぞれのライセンスとともに示します。
licences-texts = 全文を一つのファイルで見る
licences-own = プログラム自体のライセンスは MIT または Apache 2.0、質問と文章は CC BY 4.0 です（引用を除く）。

## ページが示すクイズを読み込めないとき、その場所に出る言葉

pack-title = 質問を読み込めませんでした。
pack-again = もう一度試す
pack-author = このクイズを作った人へ
pack-loading = 質問を読み込んでいます。
pack-missing = このページが示す場所に、質問がありません。ページの管理者に伝えてください。
pack-unreachable = 質問のあるサーバーから応答がないか、オフラインです。接続を確かめて、もう一度試してください。
pack-slow = 届くのに時間がかかりすぎています。接続が遅いのかもしれません。少し待って、もう一度試してください。
pack-wrong-type = このページが示す場所にあるのは、別の種類のファイルです。ページの管理者に伝えてください。
pack-not-json = 質問のファイルが壊れています。ページの管理者に伝えてください。
pack-too-large = 質問のファイルが大きすぎて開けません。ページの管理者に伝えてください。
pack-hostile = 質問のファイルを安全に開けません。ページの管理者に伝えてください。
pack-invalid = 質問のファイルに誤りがあります。ページの管理者に伝えてください。
scorm-notice = このクイズを表示している学習プラットフォームは、後で続きから始められるように回答を保存します。誰の仕事かを問う質問があれば、その得点も保存します。
