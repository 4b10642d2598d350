# 組み込みパックの日本語の文。名前はすべて pack.json の id から作られている。

pack-title = リードか、マネジメントか
pack-lede = ソフトウェア開発者のためのクイズです。3つのパートすべてで8分ほどかかります。答えた内容は送信しません。
pack-gates-name = PMP
pack-gates = ここで使うのは、Project Management Professional（PMP）資格の基準です。記事によれば、PMPはリーダー職に就く「可能性を高めるかもしれない」資格で、どちらの仕事にも必須ではありません。
pack-caveat = 役割の分け方は会社によって違い、1人が両方を担うこともあります。どちらの役割も、もう一方からの昇進ではありません。

## 役割

role-technical_lead = テックリード
role-technical_lead-owner = テックリードの仕事
role-technical_lead-tends = 技術
role-technical_lead-side = 技術寄り
role-engineering_manager = エンジニアリング​マネージャー
role-engineering_manager-owner = エンジニアリングマネージャーの仕事
role-engineering_manager-tends = 人
role-engineering_manager-side = 人寄り
both-owner = 両方の仕事
leaning-both = 2つを1つの職にまとめ、テックリードマネージャーを置く会社もあります。また、2つの仕事を行き来する人もいます。

## 違いを知る：場面、理由、読み返す1行、別の見方

k01 = 開発者がコードで行き詰まり、プログラミングそのものの手助けを必要としています。
k01-reason = テックリードは、メンバーの仕事の技術的な面を助けます。記事が最初に挙げる例がコーディングです。
k01-recall = コーディングの手助けは、テックリードの仕事です。

k02 = 新しいプロジェクトが始まります。何を作るのかを、誰かがチームに説明します。
k02-reason = 記事では、これはテックリードの仕事です。ただし「することもある」という書き方なので、いつもするとは限りません。
k02-recall = 新しいプロジェクトの説明は、記事によればテックリードの仕事です。

k03 = リリース後、利用者の画面にエラーが出ています。誰かが先に立って原因を探します。
k03-reason = トラブルシューティングはテックリードの仕事です。記事が挙げる問題の中に、製品のリリースも入っています。
k03-recall = エラーの原因を突き止めるのは、テックリードの仕事です。

k04 = 改善すべき点を見つけるため、誰かがセキュリティ監査を行います。
k04-reason = セキュリティ監査は、記事がテックリードの仕事とする9つのうちの1つです。目的は、改善すべき点を見つけることです。
k04-recall = セキュリティ監査は、記事によればテックリードの仕事です。

k05 = システムに変更を加えているところです。誰かがその作業を監督します。
k05-reason = システムの変更の監督は、記事がテックリードの仕事とする9つのうちの1つです。
k05-recall = システムの変更の監督は、記事によればテックリードの仕事です。

k06 = 利用者が何を必要としているかを誰かが分析し、それに合うアプリケーションを探します。
k06-reason = これは、記事がテックリードの仕事とする9つのうちの1つです。
k06-recall = 利用者のニーズの分析は、記事によればテックリードの仕事です。

k07 = チームのソフトウェアやアプリケーションが最新かどうかを、誰かが確認します。
k07-reason = 更新の確認は、記事がテックリードの仕事とする9つのうちの1つです。
k07-recall = 更新の確認は、記事によればテックリードの仕事です。

k08 = 日々の作業で、自分の手を動かすことが多いほうの仕事です。
k08-reason = 記事はここに線を引きます。テックリードは手を動かし、マネージャーは長い目で先を見ます。公開されているキャリアラダーの1つも、コードを書く割合はテックリードのほうが高いとしています。
k08-recall = 日々の作業で手を動かすのは、どちらかといえばテックリードの仕事です。

k09 = 部門を越えた社内会議があり、1人がチームを代表して話します。
k09-reason = 社内のほかの部門に対してチームを代表するのは、ふつうエンジニアリングマネージャーです。テックリードもほかのチームとのつながりを保ちますが、それは別のことです。
k09-recall = チームを代表して話すのは、エンジニアリングマネージャーの仕事です。

k10 = チームの納期について、誰かが会社に対して責任を負います。
k10-reason = 記事では、チームの納期に責任を持つのはエンジニアリングマネージャーです。テックリードは、納期を守れるように力を貸します。
k10-recall = 納期に責任を負うのは、エンジニアリングマネージャーの仕事です。
k10-other-side = 記事はテックリードにも、プロジェクトを「期限内に」終わらせ、多くのプロジェクトを「納期を守りながら」同時に管理することを求めます。納期に責任を持つことと納期を守ることは、別のことです。

k11 = チームの仕事を通じて事業を伸ばすことが、誰かに任されています。
k11-reason = 記事は、事業の成長をチームの納期と並べて挙げています。どちらもエンジニアリングマネージャーが責任を負います。
k11-recall = 事業の成長は、エンジニアリングマネージャーの仕事です。

k12 = チームの目標を長期的にどこに置くべきか、誰かが見きわめます。
k12-reason = 目標はどちらの仕事でも定めます。より先を見るのはマネージャーです。日々の作業に向かうテックリードに対し、マネージャーは長期の目標を見ます。
k12-recall = 長期の目標は、エンジニアリングマネージャーの仕事です。
k12-other-side = 同じ記事は「チームの最終目標」をテックリードの仕事としています。分け方は会社によって違い、1人が両方を担うこともあります。

k13 = ある社員が、同僚とうまく働けなくなりました。誰かが対応しなければなりません。
k13-reason = 社員のマネジメントに重きを置くのは、エンジニアリングマネージャーです。公開されている2つのキャリアフレームワークも、人とその成果をマネージャーの担当としています。
k13-recall = 社員のマネジメントは、どちらかといえばエンジニアリングマネージャーの仕事です。
k13-other-side = 記事ではテックリードも、チームを監督し、仕事を割り振ります。分け方は会社によって違い、1人が両方を担うこともあります。

k14 = この仕事には、何よりも優れたピープルマネジメントの力が求められます。
k14-reason = 記事は、エンジニアリングマネージャーについてこう述べています。テックリードは、ピープルマネジメントよりも技術に重きを置きます。
k14-recall = 優れたピープルマネジメントが求められるのは、エンジニアリングマネージャーです。

k15 = この仕事には、高いリーダーシップのスキルが必要です。
k15-reason = 記事は、どちらの職についてもこう述べています。率いることは、どちらの仕事にも含まれます。
k15-recall = 高いリーダーシップのスキルは、両方に必要です。

k16 = この仕事には、高いソフトウェア開発のスキルが必要です。
k16-reason = 記事は、どちらの職についてもこう述べています。
k16-recall = 高いソフトウェア開発のスキルは、両方に必要です。

k17 = 新しいエンジニアを採用することになりました。
k17-reason = 記事は、採用をテックリードの仕事に挙げています。公開されているキャリアフレームワークでは、採用はエンジニアリングマネージャーの担当で、テックリードは面接に加わります。
k17-recall = 採用は、実際には両方の仕事です。どちらが責任を持つかは、出典によって違います。
k17-other-side = 記事の答えはテックリードです。公開されている2つのキャリアフレームワークや、ほかの記事では、採用に責任を持つのはマネージャーです。

k18 = プロジェクトを期限までに終わらせなければなりません。
k18-reason = チームの納期に責任を負うのはエンジニアリングマネージャーです。プロジェクトが期限内に終わるように見るのはテックリードです。
k18-recall = 期限までに終わらせるのは、両方の仕事です。
k18-other-side = 記事は「チームの納期」をエンジニアリングマネージャーの仕事としています。その一方でテックリードにも、「全員が生産的に働き、プロジェクトを期限内に終えるようにするのが仕事だ」と述べています。

k19 = チームの目標を定めることになりました。
k19-reason = 記事は、最終目標をテックリードに、長期の目標をエンジニアリングマネージャーに割り当てています。どの答えも成り立つため、この場面は採点しません。
k19-recall = 目標を定めるのは、両方の仕事です。
k19-other-side = 2つを分けるのは、目標がどれだけ先にあるかです。公開されているキャリアラダーの1つでは、システムの計画は両方の仕事です。

k20 = チームのメンバーに仕事を割り振ります。
k20-reason = 記事は、仕事の割り振りをテックリードの仕事に挙げています。実際には、どちらの仕事でも行います。
k20-recall = 仕事の割り振りは、実際には両方の仕事です。
k20-other-side = 記事の答えはテックリードです。ほかの出典では、テックリードは自分のプロジェクトの仕事を割り振り、マネージャーは誰がどのプロジェクトに入るかを決めます。

## 志向を探る：観点

facet-focus = 関心
facet-focus-gloss = システムか、チームか
facet-horizon = 時間の幅
facet-horizon-gloss = 今日の仕事か、その先か
facet-craft_growth = 技能か成長か
facet-craft_growth-gloss = コードか、キャリアか
facet-guide_represent = 指導か代表か
facet-guide_represent-gloss = チームの内か、外か
facet-problem_plan = 問題か計画か
facet-problem_plan-gloss = 不具合か、納期か

## 志向を探る：組

p01-technical = 動きの遅いサービスを速くする
p01-people = ぎくしゃくしたチームをまとめる
p02-technical = 新しいフレームワークを深く学ぶ
p02-people = メンバーそれぞれの原動力を知る
p03-technical = システムの設計をよくする
p03-people = チームの働き方をよくする
p04-technical = 設計案がどこまで持ちこたえるかを調べる
p04-people = メンバーがどんな調子でいるかを確かめる
p05-technical = コードのことで皆に聞かれる人になる
p05-people = チームのことで皆に聞かれる人になる
p06-technical = 今日が期限の作業に取り組む
p06-people = 2年後のチームの姿を考える
p07-technical = 夕方までに、手を動かして何かを仕上げる
p07-people = 来年になって実を結ぶことを準備する
p08-technical = 自分の手でプロトタイプを作り上げる
p08-people = チームに来年必要なスキルを計画する
p09-technical = その日に出た技術的な疑問を片づける
p09-people = チームの長期目標の進み具合を見直す
p10-technical = 週の大半を、手を動かす作業に使う
p10-people = 週の大半を、計画や人との対話に使う
p11-technical = メンバーのコードをレビューする
p11-people = メンバーと本人の成長について話す
p12-technical = 新しいモジュールの構成をまとめる
p12-people = メンバーと一緒に成長計画をまとめる
p13-technical = コーディングのテクニックを教える
p13-people = キャリアの選択について相談に乗る
p14-technical = チームのテストの水準を引き上げる
p14-people = メンバーの昇進を会社に働きかける
p15-technical = 難しいコードをメンバーとペアで書く
p15-people = メンバーとの1on1を定期的に行う
p16-technical = 新しいプロジェクトの仕組みをチームに説明する
p16-people = チームが必要としているものを他部署に説明する
p17-technical = チームの技術方針を決める手助けをする
p17-people = 全社の会議でチームを代表して話す
p18-technical = メンバー向けに技術ガイドを書く
p18-people = 経営層向けにチームの報告書を書く
p19-technical = 技術についてのメンバーの質問に答える
p19-people = チームについての役員の質問に答える
p20-technical = システムの全体像をメンバーに説明する
p20-people = チームへの協力を他部署から取りつける
p21-technical = システム障害の原因をたどる
p21-people = ほかのチームと納期を取り決める
p22-technical = 見つけにくい不具合を探し当てて直す
p22-people = 遅れたプロジェクトを予定どおりに戻す
p23-technical = システムの弱いところを探す
p23-people = チームで事業を伸ばす道を探す
p24-technical = リリースが失敗する理由を突き止める
p24-people = 今四半期にチームが約束することを決める
p25-technical = エラーログを順に読み解く
p25-people = チームの日程を順に詰める

## 志向を探る：評価。「…ことが中心の仕事を、どのくらいやりたいですか。」に入る

n1 = 手を動かして技術的な問題を解く
n2 = 技術的な選択でチームを導く
n3 = 人の成長と成果を支える
n4 = チームを代表し、納期に責任を負う

## 受験資格を確かめる：質問

field-education = 修了した最も高い学歴は何ですか。
field-education-help = 修了したものだけを選んでください。ほかの国や制度の同等の学歴も数えます。
field-education-name = 最終学歴
field-education-if = 最終学歴が{ $value }
option-education-none = 高校卒業未満
option-education-high_school = 高校卒業
option-education-associate = 準学士号（短大・高専など）
option-education-bachelor = 学士号
option-education-master = 修士号
option-education-doctorate = 博士号

field-gac_accredited_degree = 学士号以上の学位のうち、PMIのGACが認定した課程のものはありますか。
field-gac_accredited_degree-help = GAC（Global Accreditation Center）は、Project Management Institute（PMI）の機関で、学位課程を認定しています。
field-gac_accredited_degree-name = 認定課程の学位があるか
field-gac_accredited_degree-if = 認定課程の学位がある
field-gac_accredited_degree-if-not = 認定課程の学位がない

field-pm_months = プロジェクトを率いた期間は何カ月ですか。
field-pm_months-window = 直近{ $years }年のうち、プロジェクトを率いた期間は何カ月ですか。
field-pm_months-help = 肩書きに関係なく、率いて指揮した期間を数えます。同じ月に2つのプロジェクトがあっても1カ月です。
field-pm_months-name = プロジェクトを率いた月数
field-pm_months-if = プロジェクトを率いた期間が{ $value }
field-pm_months-periods = それぞれのプロジェクトを、何年何月から何年何月まで率いましたか。
field-pm_months-periods-help = 最初の月も最後の月も数え、プロジェクトがいくつあっても同じ月は1回だけ数えます。結果には、その月がいつまで数えられるかも出ます。

field-pm_education_hours = プロジェクトマネジメントの研修を何時間受けましたか。
field-pm_education_hours-help = 受けた時期に関係なく、講座の時間を数えてください。本や模擬試験だけでは数えられません。
field-pm_education_hours-name = プロジェクトマネジメント研修の時間
field-pm_education_hours-if = 受けたプロジェクトマネジメント研修が{ $value }

field-capm = 有効なCAPMを持っていますか。
field-capm-help = CAPM（Certified Associate in Project Management）はPMIの入門資格で、失効するまで有効です。
field-capm-name = 有効なCAPMがあるか
field-capm-if = 有効なCAPMを持っている
field-capm-if-not = 有効なCAPMを持っていない

field-accruing_pm_experience = いまの仕事でプロジェクトを率いていますか。
field-accruing_pm_experience-help = 率いている場合、これから暦の1カ月ごとに、プロジェクトを率いた期間が1カ月増えます。
field-accruing_pm_experience-name = いまプロジェクトを率いているか
field-accruing_pm_experience-if = いまプロジェクトを率いている
field-accruing_pm_experience-if-not = いまプロジェクトを率いていない
field-accruing_pm_experience-going-on = プロジェクトを率い続ければ

field-degree_field = 学位の専攻は何ですか。
field-degree_field-help = 記事は例として、コンピューターサイエンスとコンピューター工学を挙げています。学位が複数あるときは、これに最も近いものを選んでください。
field-degree_field-name = 学位の専攻
option-degree_field-computing = 情報系（コンピューターサイエンス、コンピューター工学など）
option-degree_field-other = ほかの分野

field-software_years = ソフトウェア開発の仕事を何年していますか。
field-software_years-help = コンピューターサイエンスに関わるほかの仕事も数えます。1年に満たない端数も数えます。
field-software_years-name = ソフトウェア開発の年数

field-current_job = いまの仕事に最も近いのはどれですか。
field-current_job-help = 最初の3つは、記事が出発点として挙げている職です。
field-current_job-name = いまの仕事
option-current_job-developer = ソフトウェア開発者
option-current_job-engineer = ソフトウェアエンジニア
option-current_job-programmer = プログラマー
option-current_job-other = ほかの仕事

field-path = テックリードの職を探すとしたら、まずどこを見ますか。
field-path-help = 記事は両方の道を挙げ、どちらが上とも述べていません。
field-path-name = 最初に探す場所
option-path-internal = いまの勤め先
option-path-external = ほかの会社

## 受験資格を確かめる：基準

rule-set-article-2022 = 記事が示すPMPの基準（2022年）
rule-set-article-2022-by = 記事が示す基準
rule-set-article-2022-note = この基準は2022年の記事1本に基づくもので、PMI自身の文書によるものではありません。記事にある3年と5年を、このクイズでは36カ月と60カ月と読みます。決めるのはPMIで、申請を監査することもあります。pmi.orgを参照してください。
route-article-2022-bachelor = 学士号のルート
route-article-2022-secondary = 高校卒業または準学士号のルート
requirement-article-2022-bachelor-degree = 4年制大学の学位
requirement-article-2022-bachelor-months = プロジェクトを率いた経験36カ月
requirement-article-2022-bachelor-hours = プロジェクトマネジメント研修35時間
requirement-article-2022-bachelor-capm = CAPM
requirement-article-2022-secondary-diploma = 高校卒業または準学士号
requirement-article-2022-secondary-months = プロジェクトを率いた経験60カ月
requirement-article-2022-secondary-hours = プロジェクトマネジメント研修35時間
requirement-article-2022-secondary-capm = CAPM

rule-set-pmi-pre-2026 = PMIのPMP基準（2026年7月より前）
rule-set-pmi-pre-2026-by = PMIの2026年7月より前の基準
rule-set-pmi-pre-2026-note = この基準は、PMIの基準についてほかのサイトが述べていることに基づき、PMI自身のページによるものではありません。いまも有効だとするサイトもありますが、間接的に読んだPMIの2026年7月の試験概要は、そうではないとしています。決めるのはPMIで、申請を監査することもあります。pmi.orgを参照してください。
route-pmi-pre-2026-gac = 認定課程の学位のルート
route-pmi-pre-2026-bachelor = 学士号のルート
route-pmi-pre-2026-secondary = 高校卒業または準学士号のルート
requirement-pmi-pre-2026-gac-degree = 学士号以上の学位
requirement-pmi-pre-2026-gac-accreditation = PMIのGACが認定した課程の学位
requirement-pmi-pre-2026-gac-months = プロジェクトを率いた経験24カ月
requirement-pmi-pre-2026-gac-hours = プロジェクトマネジメント研修35時間
requirement-pmi-pre-2026-gac-capm = 有効なCAPM
requirement-pmi-pre-2026-bachelor-degree = 学士号
requirement-pmi-pre-2026-bachelor-months = プロジェクトを率いた経験36カ月
requirement-pmi-pre-2026-bachelor-hours = プロジェクトマネジメント研修35時間
requirement-pmi-pre-2026-bachelor-capm = 有効なCAPM
requirement-pmi-pre-2026-secondary-diploma = 高校卒業または準学士号
requirement-pmi-pre-2026-secondary-months = プロジェクトを率いた経験60カ月
requirement-pmi-pre-2026-secondary-hours = プロジェクトマネジメント研修35時間
requirement-pmi-pre-2026-secondary-capm = 有効なCAPM

rule-set-pmi-2026 = PMIのPMP基準（2026年7月から）
rule-set-pmi-2026-by = PMIの2026年7月からの基準
rule-set-pmi-2026-note = この基準は、PMIの2026年7月の試験概要を書き写した公開の文書に基づき、PMI自身のページによるものではありません。ほかの文書もこれと一致しています。一方で、何も変わっておらず、直近8年で36カ月または60カ月だとする同じ時期のページもあります。決めるのはPMIで、申請を監査することもあります。pmi.orgを参照してください。
route-pmi-2026-gac = 認定課程の学位のルート
route-pmi-2026-bachelor = 学士号のルート
route-pmi-2026-associate = 準学士号のルート
route-pmi-2026-secondary = 高校卒業のルート
requirement-pmi-2026-gac-degree = 学士号以上の学位
requirement-pmi-2026-gac-accreditation = PMIのGACが認定した課程の学位
requirement-pmi-2026-gac-months = プロジェクトを率いた経験24カ月
requirement-pmi-2026-gac-hours = プロジェクトマネジメント研修35時間
requirement-pmi-2026-gac-capm = 有効なCAPM
requirement-pmi-2026-bachelor-degree = 学士号
requirement-pmi-2026-bachelor-months = プロジェクトを率いた経験36カ月
requirement-pmi-2026-bachelor-hours = プロジェクトマネジメント研修35時間
requirement-pmi-2026-bachelor-capm = 有効なCAPM
requirement-pmi-2026-associate-degree = 準学士号
requirement-pmi-2026-associate-months = プロジェクトを率いた経験48カ月
requirement-pmi-2026-associate-hours = プロジェクトマネジメント研修35時間
requirement-pmi-2026-associate-capm = 有効なCAPM
requirement-pmi-2026-secondary-diploma = 高校卒業
requirement-pmi-2026-secondary-months = プロジェクトを率いた経験60カ月
requirement-pmi-2026-secondary-hours = プロジェクトマネジメント研修35時間
requirement-pmi-2026-secondary-capm = 有効なCAPM

## 受験資格を確かめる：記事の4つのステップ

rule-set-technical-lead-2022 = テックリードに向けて（記事の4つのステップ）
rule-set-technical-lead-2022-by = 記事の4つのステップ
rule-set-technical-lead-2022-note = 2022年の記事が述べているのは、多くの雇用主が求めるものです。そのため、ここに必須のものはなく、判定もしません。記事に見出しがあるのは技術スキルだけで、ほかの3つのスキル群の名前はこのクイズによるものです。
step-degree = 学士号を取る
step-certification = 資格を取る
step-skills = 必要なスキルを伸ばす
step-experience = 実務経験を積む
item-bachelor-degree = 多くの雇用主が、コンピューターサイエンスなど関連する分野の学士号を求めます。
item-student-activities = 在学中に、関連分野の学生団体に入り、技術系の業界のインターンシップを探します。
item-certification = 専門分野の資格は、ほかの応募者との違いになります。PMPは「可能性を高めるかもしれない」資格の1つです。
item-technical-skills = 技術：プログラミング、モバイルやウェブのシステム、セキュリティの原則、シェルスクリプト。問題を見つけて直すために使います。
item-leadership-skills = リーダーシップ（見出しはこのクイズによる）：チームの意欲を引き出して導き、プロジェクトを期限内に終えます。
item-communication-skills = コミュニケーション（見出しはこのクイズによる）：文章でも口頭でも、明確に指示し、期待することを伝えます。
item-organizational-skills = 段取り（見出しはこのクイズによる）：多くのプロジェクトを同時に管理し、納期を守り、決断します。
item-software-experience = 多くの雇用主が、ソフトウェア開発や関連する仕事の経験を求めます。
item-extra-initiative = 職場で仕事を進んで引き受け、新しいプロジェクトに手を挙げ、人を助け、新しい解決策を出します。
requirement-technical-lead-2022-bachelor-degree-level = 学士号
requirement-technical-lead-2022-bachelor-degree-field = 情報系の学位
requirement-technical-lead-2022-software-experience-years = ソフトウェア開発の経験

## プラン

plan-degree = 学士号を取る
plan-degree-how = 多くの雇用主が、コンピューターサイエンスなど関連する分野の学士号を求めます。PMPには学士号のないルートもありますが、プロジェクトを率いた期間がより長く必要です。
plan-training-hours = プロジェクトマネジメント研修を35時間にする
plan-training-hours-how = 研修会社、勤め先、大学の講座が数えられます。最後に評価がある自習型の講座も数えられます。本や模擬試験だけでは数えられません。
plan-capm = 途中でCAPMを取る
plan-capm-how = PMIの入門資格です。高校卒業と23時間のプロジェクトマネジメント研修が必要で、経験は問われません。有効な間は、35時間の研修の代わりになります。
plan-lead-projects = プロジェクトを率い、月数を記録する
plan-lead-projects-how = 学士号がある場合、PMPに必要なのは36カ月です。PMIの基準では、その学位が認定課程のものなら24カ月です。学歴がそれに満たなければ、もっと必要です。肩書きに関係なく、率いて指揮した期間が数えられます。学校のプロジェクトや定常業務は数えられません。
plan-software-experience = ソフトウェア開発の経験を積む
plan-software-experience-how = 多くの雇用主が、ソフトウェア開発か、コンピューターサイエンスに関わる仕事の経験を求めます。記事が出発点として挙げる職は、ソフトウェア開発者、ソフトウェアエンジニア、プログラマーです。
plan-starting-job = 出発点になる職に就く
plan-starting-job-how = 記事は、ソフトウェア開発者、ソフトウェアエンジニア、プログラマーの3つを挙げています。どれもテックリードの職につながります。
plan-skills = 4つのスキル群を伸ばす
plan-skills-how = 技術、リーダーシップ、コミュニケーション、段取りの4つです。記事にあるのは最初の名前だけで、ほかはこのクイズが付けました。それぞれがどこまで身についているかは、自分にしか判断できません。
plan-initiative = 職場で自分から動く
plan-initiative-how = 仕事を進んで引き受け、新しいプロジェクトに手を挙げます。自力で仕事を進め、必要なときは人を助け、チームに新しい解決策を示します。
plan-internal-path = いまの勤め先で上を目指す
plan-internal-path-how = 自力で仕事をやり遂げながら、人も助けられることを示します。仕事を進んで引き受け、問題を解決していくと、目に留まりやすくなります。
plan-external-path = 経験を積んでから、ほかの会社に応募する
plan-external-path-how = 記事が挙げる2つ目の道です。1つの組織で実務経験を積み、そのあと別の組織のテックリードの職に応募します。
plan-exam = PMP試験に合格する
plan-exam-how = 基準を満たせば、残るのは試験です。合格したあとは、継続教育で資格を維持します。

## 2つの役割の比較

row-focus = 関心
row-focus-technical = 人のマネジメントよりも技術に重きを置きます。公開されているキャリアラダーの1つによれば、システムの担当です。
row-focus-people = 社員のマネジメントに重きを置きます。同じラダーによれば、人の担当です。
row-horizon = 時間の幅
row-horizon-technical = 日々の作業で手を動かすことが多い仕事です。あるラダーでは、時間の30〜70%がコーディングです。
row-horizon-people = チームの長期の目標を見きわめます。同じラダーでは、コーディングは時間の30%までです。
row-craft = 技能か成長か
row-craft-technical = コーディングを手助けし、技術的な問題でチームを導きます。ほかの出典では、アーキテクチャとコードレビューも担います。
row-craft-people = 優れたピープルマネジメントのスキルが必要です。ほかの出典では、1on1、評価、キャリア、昇進も担います。
row-voice = 伝える相手
row-voice-technical = 新しいプロジェクトをチームに説明することがあります。ほかの出典では、ほかのチームとのつながりも保ちます。
row-voice-people = ふつう、社内のほかの部門に対してチームを代表します。
row-problems = 問題か計画か
row-problems-technical = 起きた問題を調べて解決し、技術的な問題をチームと一緒に見つけて直します。
row-problems-people = 事業の成長やチームの納期などに責任を持ちます。
row-skills = スキル（両方に共通）
row-skills-technical = 高いリーダーシップのスキルと、高いソフトウェア開発のスキル。
row-skills-people = 高いリーダーシップのスキルと、高いソフトウェア開発のスキル。
row-hiring = 採用と教育（出典によって違う）
row-hiring-technical = 記事によれば、技術スタッフを採用し、教育します。ほかの出典では、メンターを務め、面接に加わります。
row-hiring-people = 記事によれば、社員のマネジメントに重きを置きます。ほかの出典では、採用に責任を持ちます。
row-deadlines = 納期（両方が関わる）
row-deadlines-technical = プロジェクトが期限内に終わるように見ます。ある本では、プロジェクトの計画も立てます。
row-deadlines-people = チームの納期に責任を持ちます。ほかの出典では、計画とデリバリーにも責任を持ちます。
row-goals = 目標（両方が関わる）
row-goals-technical = チームの最終目標を定めます。あるラダーでは、システムの計画は両方の仕事です。
row-goals-people = 長期の目標を見きわめます。同じラダーでは、システムの計画は両方の仕事です。

## 注記

note-salary = 2022年7月の記事は、米国のテックリードの平均給与を年額$111,169とし、経験と地域によって変わるとしています。これは1つのウェブサイトの2022年の数字で、現在の数字ではありません。
note-outlook = 2022年の記事は、雇用が2018年から2028年までに11%増えると見込んでいました。平均より大きい伸びで、おもな理由は、デジタルプラットフォームを使う企業が増えることです。この数字はコンピューター・情報システム管理者のもので、記事はテックリードに近い職としています。すでに新しい数字に置き換わっており、現在の数字ではありません。
note-manager-people = 記事によれば、エンジニアリングマネージャーは社員のマネジメントに重きを置き、優れたピープルマネジメントのスキルを必要とします。
note-manager-deadlines = エンジニアリングマネージャーは、事業の成長やチームの納期などに責任を持ちます。
note-manager-voice = エンジニアリングマネージャーは、ふつう、社内のほかの部門に対してチームを代表します。
note-manager-goals = エンジニアリングマネージャーには、チームの長期の目標を見きわめる力が求められます。日々の作業で手を動かすことは、テックリードの仕事のほうが多くなります。
note-manager-skills = エンジニアリングマネージャーには、テックリードと同じように、高いリーダーシップとソフトウェア開発のスキルが必要です。
note-manager-both = ほかの出典：1人が両方の仕事を担うことがあります。テックリードマネージャーを置く会社もあり、この職はマネージャーのラダーに属し、人についての責任を負います。
note-manager-change = ほかの出典：Charity Majorsは、マネジメントへの転身は昇進ではなく職業を変えることだとしています。最も優れた技術リーダーは、2つの間を行き来するとも述べています。
note-manager-path = 記事が挙げているのはこうした資質だけで、エンジニアリングマネージャーになるための道筋、つまりステップや学位や資格は挙げていません。そのため、このクイズでも確かめません。

## 出典

source-pmi-outline-2026-note = PMI自身のファイルではなく、GitHubのChelseaMerrill/pmp-knowledge-baseにある公開の写しを通して読みました。

## 英語のまま示す引用の訳

fact-F9 = 技術スタッフの採用と教育
fact-F10 = チームのメンバーへの仕事や課題の割り振り
fact-F12 = 利用者のニーズを分析し、それに応えるアプリケーションを探すこと
fact-F13 = チームの最終目標を定めること
fact-F14 = ソフトウェアやアプリケーションが最新かどうかを確認すること
fact-F15 = システムの変更を監督すること
fact-F16 = 改善すべき点を見つけるためにセキュリティ監査を行うこと
fact-F23 = どちらの職に就く人にも、高いリーダーシップとソフトウェア開発のスキルが必要である
fact-F25 = コーディングやプログラミングなど、メンバーの仕事の技術的な面を助ける
fact-F26 = 新しいプロジェクトをチームに説明することもある
fact-F27 = 起きた問題を調べて解決する
fact-F28 = エンジニアリングマネージャーは、社員のマネジメントにより重きを置く
fact-F29 = 事業の成長やチームの納期などに責任を持つ
fact-F30 = ふつう、社内のほかの部門に対してチームを代表する
fact-F31 = 優れたピープルマネジメントのスキルが必要である
fact-F32 = チームの長期の目標を見きわめられる
fact-F33 = テックリードのほうが、手を動かし、日々の作業に集中することが多い
fact-F48 = 4年制大学の学位
fact-F49 = プロジェクトマネジメントの経験3年
fact-F50 = プロジェクトマネジメントの研修・教育35時間、またはCAPM（Certified Associate in Project Management）資格
fact-F52 = 高校卒業資格または準学士号
fact-F53 = プロジェクトマネジメントの経験5年
fact-F54 = プロジェクトマネジメントの研修・教育35時間、またはCAPM（Certified Associate in Project Management）資格
