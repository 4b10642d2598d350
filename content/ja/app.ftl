### プログラム自身の言葉。パックの文は pack.ftl にある。
### $mark の部分は読み手自身の結果で、強調される。$role は極の色になる。

## 日付、数、並べ方

date-in-full = { $year }年⁠{ $month }月⁠{ $day }日
date-of-month = { $year }年⁠{ $month }月
count-of = { $total }問中{ $n }問
count-months = { $n }カ月
count-hours = { $n }時間
count-years = { $n }年
count-units = { $n }{ $unit }
unit-months = カ月
unit-hours = 時間
unit-years = 年
between = { $least }〜{ $most }
at-most = 最大{ $most }
either = { $a }、または{ $b }
or = { $a }または{ $b }
quoted = 「{ $text }」
value-or-more = { $value }以上
value-or-higher = { $value }以上
value-or-lower = { $value }以下
value-less = { $value }未満
value-from-to = { $least }以上{ $most }未満
together = { $a }、さらに{ $b }
sentence = { $text }。
sentences = { $a }{ $b }
list = { $a }、{ $b }
list-short = { $a }、{ $b }
label-about = { $label }：{ $about }
yes = はい
no = いいえ

## どの画面にもあるもの

parts-label = 進み具合
part-knowledge = 違いを知る
part-leaning = 志向を探る
part-eligibility = 受験資格を確かめる
part-progress = { $part }：{ $total }問中{ $n }問
contents-label = クイズのパート
contents-knowledge = { $n }の場面で、誰の仕事かを答えます。答えと出典はその場で示します。
contents-leaning = { $pairs }組の二択{ $ratings ->
    [0] {""}
   *[other] と{ $ratings }問の評価
}で、どちらをやりたいかを答えます。正解はありません。
contents-eligibility = 自分についての質問が最大{ $n }問あります。答えを{ $what ->
    [none] {""}
   *[other] { $what }の
}基準と照らし合わせます。「わからない」も答えのひとつです。
take-only = このパートだけ受ける
back = 戻る
start-over = 最初からやり直す
not-sure = わからない
choose-first = 先に答えを選んでください。「{ $unsure }」も選べます。

## 違いを知る

knowledge-of = 問目（全{ $total }問）
knowledge-at = { $n }問目（全{ $total }問）
whose-job = これは、まず誰の仕事ですか。
whose-job-per-article = 記事によれば、これは誰の仕事ですか。
both = 両方
next-scene = 次の場面へ
answer-scene = 答えを見る
verdict-right = { $owner }です。選んだ答えと同じです。
verdict-accepted = { $owner }です。選んだ答えも正解とします。
verdict-wrong = { $owner }です。選んだ答えは「{ $yours }」でした。
verdict-not-sure = { $owner }です。選んだ答えは「わからない」でした。
verdict-open = 出典によって答えが分かれるため、この問題は採点しません。
quote-source = { $title }、{ $publisher }、{ $date }
quote-source-undated = { $title }、{ $publisher }
quote-translated = このクイズによる訳：「{ $text }」
also-rests-on = ほかの根拠：{ $sources }。
other-side = 別の見方

## 志向を探る

leaning-of-pairs = 組目（全{ $total }組）
leaning-at-pairs = { $n }組目（全{ $total }組）
leaning-of-ratings = 問目（全{ $total }問）
leaning-at-ratings = { $n }問目（全{ $total }問）
rather = やるなら、どちらがいいですか。正解はありません。
cannot-choose = 選べない
leave-open = この組は保留にする
settled-clear = 志向は「{ $call }」に決まりました。残りの組は、観点ごとの内訳を埋めるだけです。
settled-none = 残りの組にどう答えても、志向がはっきりしないことは決まりました。残りの組は、観点ごとの内訳を埋めるだけです。
settled-verdicts = 判定は決まりました。ここからの質問は、プランを立てるためのものです。
leave-plan-open = 残りは保留にする
leave-rest-open = 残りの組は保留にする
next-pair = 次の組へ
next-rating = 次へ
how-much = { $activity }ことが中心の仕事を、どのくらいやりたいですか。
rating-0 = まったくやりたくない
rating-1 = 少しやりたい
rating-2 = かなりやりたい
rating-3 = 非常にやりたい

## 受験資格を確かめる

eligibility-of = 問目（最大{ $total }問）
eligibility-at = { $n }問目（最大{ $total }問）
next-fact = 次へ
spared = 省いた質問：{ $n }問。
spared-since = { $fields }：何と答えても、今日の判定は変わりません。理由：{ $facts }。
spared-waits = { $fields }：聞くかどうかは、ほかの答えで決まります。現状：{ $facts }。
spared-never = { $fields }：ここで見ている基準では問われません。
spared-not-sure = { $field }はわからない
spared-periods = 月数は期間の一覧で決まっている
answer-anyway = それでも答える：{ $field }
hint-above = { $most }を超えています。正しければ、そのまま進んでください。
hint-window = 直近{ $years }年の分だけを数えてください。
not-a-number = 「{ $found }」は、ここに書ける数ではありません。{ $example }のように数字だけで書くか、「わからない」を選んでください。
list-periods = 代わりに期間を並べる
give-a-number = 代わりに月数を書く
period = 期間{ $n }
period-from = 開始
period-to = 終了
period-month = 年と月は2024-⁠03のように書きます
period-still = 続いている間は「終了」を空けておきます。
period-add = 期間を追加する
period-remove = 期間{ $n }を消す
periods-counted = { $rules }：今日の時点で数えられるのは{ $months }です。
periods-lapse = { $rules }：新しい月が加わらなければ、{ $date }からは数えられる月数が足りなくなります。
not-a-month = 期間{ $n }：「{ $found }」は年月として読めません。2024-⁠03のように年と月を書いてください。
month-missing = 期間{ $n }：開始の月がありません。
ends-too-soon = 期間{ $n }：終了が開始より前になっています。
scale-label = 0から{ $most }までの線。基準が求めるのは{ $stops }、いまの値は{ $yours }です。
scale-label-open = 0から{ $most }までの線。基準が求めるのは{ $stops }です。
consequence = { $rules }：{ $verdict }。
gate-eligible = 受験資格あり
gate-not-yet = 受験資格はまだ
gate-not-yet-missing = 受験資格はまだ（不足：{ $missing }）
gate-unknown = 未確定（判定に関わる項目：{ $n }）

## 回答からわかること

result-title = 回答からわかること
result-date = { $date }。質問と基準のバージョン：{ $version }
gist-knowledge = 違いがわかっていたのは、{ $mark }です。
gist-leaning-none = 結果は、{ $mark }です。
gist-leaning-clear = 志向は、{ $mark }です。
mark-none = はっきりした志向なし
mark-toward = はっきり{ $role }
gist-gates = { $what }：{ $verdicts }
gist-eligible = { $by }では、{ $mark }です。
gist-not-yet = { $by }では、{ $mark }です。
gist-unknown = { $by }では、{ $mark }です。
mark-eligible = 受験資格あり
mark-not-yet = 受験資格はまだ
mark-unknown = 受験資格は未確定

knowledge-legend = 塗りつぶし：正解。白抜き：正解以外。点線：わからない。
knowledge-by-role = { $owner }：{ $total }問中{ $right }問
knowledge-again = 読み返したいところ
knowledge-none-wrong = 間違えた答えはありませんでした。

leaning-none = はっきりした志向なし
leaning-toward = はっきり{ $role }
side-of = { $role }寄り
leaning-counts = { $asked }組のうち、{ $first }は{ $technical }組、{ $second }は{ $people }組でした。
leaning-undecided = 「選べない」は{ $n }組でした。
leaning-open = 保留は{ $n }組です。
leaning-needs = 志向がはっきりしたといえるのは、選んだ{ $decided }組のうち{ $least }組以上が片方に寄ったときです。
leaning-too-few = 選んだ組がこれだけ少ないと、どう分かれても志向がはっきりしたとはいえません。
leaning-firmness = { $n }組で違う答えを選んでいれば、この結果は変わっていました。
leaning-clear = はっきり
leaning-clear-means = 「はっきり」とは、組ごとにコインを投げて決めたなら、どちらかの側にここまで偏るのは多くても20回に1回、という意味です。
leaning-facets = 各{ $n }組のうち
leaning-facet-open = 保留：{ $n }組
leaning-facet-undecided = 選べない：{ $n }組
leaning-both = 評価の質問では、どちらの種類の仕事にもやりたいという答えが並びました。
leaning-neither = 評価の質問では、どちらの種類の仕事にもあまり気持ちが向いていませんでした。これも、ほかと変わらない1つの結果です。進む道は、この2つだけではありません。
leaning-none-means = これも1つの結果で、結果が出なかったわけではありません。答えがどこで片方に向き、どこで両方に分かれたかは、観点ごとの内訳でわかります。
leaning-weighed = 観点ごとの答え
leaning-both-ways = ここでは答えが両方に分かれました。
leaning-pair-open = 選択なし：「{ $first }」と「{ $second }」
leaning-caveat = これは自分の答えを数えたもので、テストではありません。組の質問を多くの人で試したこともありません。どちらの仕事でどれだけうまくいくかを予測するものではなく、採用の判断に使うものでもありません。

because-met = 「{ $route }」の要件をすべて満たしています
because-met-anyhow = 未確定の項目がどうなっても、いずれかのルートを満たします
because-missing = 「{ $route }」では、{ $missing }です
because-missing-amount = あと{ $missing }が必要
because-missing-test = { $requirement }が必要
because-no-route = 変えられないことがあるため、満たせるルートがありません（{ $facts }）
unless-eligible = { $clause }でない限り、受験資格があります
unless-not-yet = { $clause }でない限り、受験資格はまだありません
if-eligible = { $clause }なら、受験資格があります
if-not-yet = { $clause }なら、受験資格はまだありません
no-fact-alone = 1つの項目だけでは決まりません
changes = 受験資格を得るには
changes-at-best = 「わからない」とした項目が、よいほうに決まった場合：
changes-none = すぐに変えられることだけでは得られません。まず、いちばん近いルートが求める次のものが必要です：{ $requirement }。
change-more = { $clause }（あと{ $more }）
change-first = { $change }なら、受験資格があります。
change-waits = いまは月数が増えていないため、日付は未定です。
window-longer = 質問では直近{ $years }年について聞きました。この基準はもっと前までさかのぼるため、それより古い月も数えられます。
what-if = もし〜だったら
what-if-help = 次のどれかが当てはまるとしたら、どうなるでしょうか。自分の答えはそのまま残ります。
verdict-eligible = 受験資格あり
verdict-not-yet = 受験資格はまだ
verdict-unknown = 未確定
status-met = 達成。
status-missing = { $missing }不足。
status-not-met = 未達成。
status-open = 未確定。
status-open-gap = 未確定、{ $missing }不足。
rests-on = 根拠
rests-on-sure = 出典がそう述べている確かさ：{ $confidence }。
rests-on-read = 次の写しで読みました：
rests-on-of = 根拠：{ $requirement }
rests-on-it = これを根拠とするもの
not-asked = 聞かなかった質問
proof-walked = 答えの組み合わせ全{ $cells }通りを試し、そのうち{ $eligible }通りが「受験資格あり」になりました。どの組み合わせでも判定は1つに決まります。数や段階が上がって判定が悪くなることはなく、むだな質問もありません。
proof-questions = 平均すると、{ $all }問のうち{ $mean }問で決まります。
proof-hash = 基準のフィンガープリント（SHA-256）：{ $hash }。
proof-how = プログラムのソースで次のコマンドを実行すると、改めて証明できます：{ $command }。
status-route-met = 達成
status-route-not-met = 未達成
status-route-open = 未確定
status-judge = 自分で判断する項目
yours = 回答：{ $what }
yours-field = { $field }：{ $value }
route-end = 受験資格あり
other-routes = すべてのルートと、各項目の根拠
route-line = { $route }：{ $verdict }
source-confidence = 出典がそう述べている確かさ：{ $confidence }。
confidence-high = 高
confidence-medium-high = 中〜高
confidence-medium = 中
confidence-low = 低

when-reached = { $rules }：月数は足りています。
when-on = { $rules }：{ $clause }、{ $date }に月数が足ります。
when-added = 月数が増え続ければ
when-between = { $rules }：{ $first }から{ $last }までの間に月数が足ります。いつになるかは、未確定の項目によります。
when-from = { $rules }：早ければ{ $first }に月数が足ります。最悪の場合、足りる日は来ません。
when-lapses = 新しい月が加わらなければ、{ $date }からは数えられる月数が足りなくなります。
when-drops = 途中で古い月が対象から外れるため、不足している月数より長くかかります。
when-now = { $rules }：未確定の項目がよいほうに決まれば、月数は今日の時点で足りています。
when-today = 今日
when-never = { $rules }：月数が足りず、いまは増えてもいないため、日付はありません。
when-closed = { $rules }：このままではどのルートも満たせないため、日付はありません。
when-how = これらの日付は、「{ $field }」だけを見たものです。暦の1カ月ごとに1カ月増えます。ルートが求めるほかの要件も、その日までにそろっている必要があります。
when-how-number = { $rules }：{ $years }年より前の月は対象から外れます。答えが月数だけなので、日付はいちばん早い場合のものです。期間を並べると、どの月がいつまで数えられるかがわかります。

toward-people = { $role }に向けて
plan = 最初のプラン
plan-uncertain = 未確定：{ $step }
outlook = 給与と見通し
importance-required = 必須です。
importance-expected = 期待されています。
importance-helpful = 必須ではありませんが、役に立ちます。
more = 出典からもう少し
sources = 出典
all-sources = すべての出典と、それを根拠とするもの
source-line = { $publisher }、{ $date }
content-checked = 内容を最後に確認した日：{ $date }。
other-parts = ほかのパート
take-part = このパートを受ける
look-at-answers = 自分の答えを見る

check-yourself = 自分で確かめる
check-summary = 読み込んだもの、送ったもの、証明したこと
check-loaded = このクイズが読み込んだファイル：
check-sent = このクイズは、答えた内容をどこにも送っていません。送る手段がなく、すべてを手元の端末で計算します。
check-how = 次のように確かめられます。ブラウザの開発者ツールで「ネットワーク」を開き、質問に答えてみてください。通信の行は増えません。
check-host = クイズを置いているページが読めるのは結果、つまり上の数と判定です。質問に答えたことはページに伝わりますが、何と答えたかは伝わりません。クイズが答えをこの端末に保存している場合は、そのページから答えも読めます。

## うまくいかないとき

crashed = クイズで問題が起きました。回答は残っています。
go-on = 続きから再開する

## 保存と共有

note-unreadable = この端末に保存されていたものの一部を読み取れませんでした。失われてはおらず、別に取ってあります。結果の画面でダウンロードできます。
note-other-pack = ここには別のクイズの回答が保存されていました。失われてはおらず、別に取ってあります。
note-left-out = 以前の回答のうち{ $n }件は、もうどの質問にも合いません。すべての回答の写しを別に取ってあります。
note-went-on = 別のタブで続けました。ここが今の位置です。
note-started-over = 別のタブで最初からやり直しました。
note-deleted = この端末にはもう何も保存されていません。
ways = 共有する・保存する
ways-show = 方法を見る
ways-failed = 読み込めませんでした。接続を確かめて、もう一度お試しください。
share = 共有する
share-warning = この結果へのリンクには、自分の回答が含まれます。リンクを知っている人は、誰でも回答を見られます。
share-make = リンクを作る
share-label = この結果へのリンク
share-copy = リンクをコピー
share-copied = コピーしました。
share-file = ファイル（JSON）には結果だけが入り、回答は入りません。
share-download = 結果をダウンロード
compare = 前回と比べる
compare-why = この結果を端末に保存しておくと、次の結果で何が変わったかがわかります。
compare-keep = この結果を保存する
compare-kept = この結果は保存されています。
compare-since = { $date }から変わったこと：
compare-same = { $date }から変わったことはありません。
change-then = 前回
change-now = 今回
change-right = 正解した場面
change-call = 志向
change-choices = { $role }の選択
change-earliest = { $rules }：月数に達する日
change-never = 日付なし
change-reached = すでに達している
change-at-best = 早ければ{ $date }
change-between = { $first }〜{ $last }
kept = この端末に保存されているもの
kept-answers = 回答{ $n }件。あとで続きから始められます。
kept-result = { $date }の結果。
kept-aside = ほかに{ $n }件：別のクイズのもの、または読み取れずに別に取ってあるもの。
kept-export = すべてダウンロード
kept-delete = すべて削除
kept-delete-sure = 回答と結果は、この端末から完全に消えます。
kept-delete-now = 完全に削除する
kept-delete-not = 残しておく
shared = これは{ $date }に共有された結果です。ここでの回答と結果は、共有した人のものです。
shared-own = 自分のクイズはそのまま残っています。
shared-on-its-day = その日の時点で計算し直しました。
shared-on = { $date }の時点で計算し直しました。
shared-version = 質問と基準のバージョン{ $then }で作られました。ここではバージョン{ $now }なので、違いがあるかもしれません。
shared-left-out = その中の回答{ $n }件は、ここのどの質問にも合いません。
shared-same = どの判定も変わっていません。
shared-changes = リンクが作られたときと違うもの：
shared-look = 回答を見る
shared-back = 自分のクイズに戻る
shared-take = 自分でクイズに答える
shared-today = 今日の時点で見る
shared-its-day = { $date }の時点で見る
link-damaged = このリンクは壊れています
link-damaged-why = 文字が欠けているか間違っているため、結果を読み取れません。もう一度リンクをもらい、全体をコピーしてください。
link-later = このリンクは新しいバージョンのものです
link-later-why = このプログラムの新しいバージョンで作られました。ページを読み込み直してください。新しくなっているかもしれません。
link-other = このリンクは別のクイズのものです
link-other-why = クイズ「{ $pack }」バージョン{ $version }の結果が入っていますが、このページにはありません。
