# The words of the built-in pack, in English. Every id is made from an id of pack.json.

pack-title = Lead or manage?
pack-lede = A quiz for software developers. All three parts take about eight minutes. It sends nothing of what you answer.
pack-gates-name = the PMP certificate
pack-gates = The rules are for the Project Management Professional certificate (PMP), which, the article says, “may improve your chances” of a leadership position. Neither job requires it.
pack-caveat = Companies differ, and one person may hold both jobs. Neither role is a promotion over the other.

## Roles

role-technical_lead = Technical lead
role-technical_lead-owner = The technical lead’s
role-technical_lead-tends = Technical
role-technical_lead-side = technical
role-engineering_manager = Engineering manager
role-engineering_manager-owner = The engineering manager’s
role-engineering_manager-tends = People
role-engineering_manager-side = people
both-owner = Both jobs’
leaning-both = Some companies join them in one job, the tech lead manager; and some people go from one job to the other and back.

## Know the difference: the scene, the reason, the line to read again, the other side

k01 = A developer is stuck in the code and needs help with the programming itself.
k01-reason = The technical lead helps team members with the technical side of their work. Coding is the article’s first example.
k01-recall = Help with coding is the technical lead’s.

k02 = A new project starts. Someone explains to the team what is to be built.
k02-reason = The article gives this to the technical lead. Its word is “may”: a lead need not always do it.
k02-recall = Explaining new projects is the technical lead’s, by the article.

k03 = After a release, users run into errors. Someone leads the search for the cause.
k03-reason = Troubleshooting is the technical lead’s. Product releases are among the issues that the article names.
k03-recall = Finding the cause of errors is the technical lead’s.

k04 = Someone runs a security audit to see what should be improved.
k04-reason = Security audits are one of the nine tasks that the article gives to the technical lead. Their purpose is to find what to improve.
k04-recall = Security audits are the technical lead’s, by the article.

k05 = A system is being changed. Someone supervises the modification.
k05-reason = Supervising changes to systems is one of the nine tasks that the article gives to the technical lead.
k05-recall = Supervising system changes is the technical lead’s, by the article.

k06 = Someone analyses what users need and finds applications that serve them.
k06-reason = This is one of the nine tasks that the article gives to the technical lead.
k06-recall = Users’ needs are the technical lead’s, by the article.

k07 = Someone checks that the team’s software and applications are up to date.
k07-reason = Checking for updates is one of the nine tasks that the article gives to the technical lead.
k07-recall = Checking for updates is the technical lead’s, by the article.

k08 = This job is more likely to mean hands-on work on day-to-day tasks.
k08-reason = The article draws the line here: the lead works hands-on, the manager looks at the long term. An open career ladder agrees that leads code more.
k08-recall = Hands-on, day-to-day work is more the technical lead’s.

k09 = The company meets across departments. One person speaks for the team.
k09-reason = The engineering manager typically represents the team to the rest of the company. Leads keep ties with other teams, too, but that is another thing.
k09-recall = Speaking for the team is the engineering manager’s.

k10 = Someone answers to the company for the team’s deadlines.
k10-reason = The article makes the engineering manager responsible for the team’s deadlines. The lead helps to meet them.
k10-recall = Answering for deadlines is the engineering manager’s.
k10-other-side = The article also asks technical leads to get projects “done on time” and to manage many at once “while still meeting deadlines”. Owning the date and meeting it are two things.

k11 = Someone is charged with growing the business through the team’s work.
k11-reason = The article names business growth next to team deadlines. Both are the engineering manager’s to answer for.
k11-recall = Business growth is the engineering manager’s.

k12 = Someone works out where the team’s goals should be in the long term.
k12-reason = Both jobs set goals. The manager looks furthest ahead: long-term goals, against the lead’s day-to-day tasks.
k12-recall = Long-term goals are the engineering manager’s.
k12-other-side = The same article gives “end goals for their team” to the technical lead. Companies differ, and one person may hold both jobs.

k13 = An employee no longer works well with colleagues. Someone has to manage that.
k13-reason = The engineering manager is more about managing employees. Two open career frameworks also give people and their performance to the manager.
k13-recall = Managing employees is more the engineering manager’s.
k13-other-side = The article also has the technical lead oversee a team and delegate its work. Companies differ, and one person may hold both jobs.

k14 = This job calls above all for excellent people management.
k14-reason = The article says this of the engineering manager. A technical lead is more about technology than about managing people.
k14-recall = Excellent people management is asked of the engineering manager.

k15 = This job needs strong leadership skills.
k15-reason = The article says so of both positions. Leading is part of either job.
k15-recall = Strong leadership skills are needed in both.

k16 = This job needs strong software development skills.
k16-reason = The article says so of both positions.
k16-recall = Strong software skills are needed in both.

k17 = A new engineer is to be hired.
k17-reason = The article lists hiring under the technical lead. Open career frameworks give it to the engineering manager, and the lead takes part in the interviews.
k17-recall = Hiring is both jobs’ in practice: sources differ on who owns it.
k17-other-side = The article’s answer is the technical lead. Two open career frameworks and articles elsewhere have the manager own hiring.

k18 = A project must be finished on time.
k18-reason = The engineering manager answers for the team’s deadlines. The technical lead sees to it that projects get done on time.
k18-recall = Finishing on time is both jobs’.
k18-other-side = The article gives “team deadlines” to the engineering manager. It also tells technical leads that “it is your job to ensure everyone remains productive and gets projects done on time”.

k19 = The team’s goals are to be set.
k19-reason = The article gives end goals to the technical lead and long-term goals to the engineering manager. So every answer holds, and this scene is not scored.
k19-recall = Setting goals is both jobs’.
k19-other-side = What tells the two apart is how far ahead a goal lies. In one open career ladder, both share the plan for the system.

k20 = Work is handed out among the team members.
k20-reason = The article lists delegating under the technical lead. In practice both jobs do it.
k20-recall = Handing out work is both jobs’ in practice.
k20-other-side = The article’s answer is the technical lead. Elsewhere leads delegate the work on their projects, and managers decide who works on which project.

## Find your leaning: facets

facet-focus = Focus
facet-focus-gloss = the system, or the group
facet-horizon = Horizon
facet-horizon-gloss = today’s work, or where it goes
facet-craft_growth = Craft or growth
facet-craft_growth-gloss = code, or careers
facet-guide_represent = Guide or represent
facet-guide_represent-gloss = inward, or outward
facet-problem_plan = Problem or plan
facet-problem_plan-gloss = the fault, or the date

## Find your leaning: pairs

p01-technical = Make a slow service fast.
p01-people = Make a tense team work well together.
p02-technical = Learn a new framework in depth.
p02-people = Learn what drives each teammate.
p03-technical = Improve the design of a system.
p03-people = Improve the way a group works.
p04-technical = Find out how a proposed design would hold up.
p04-people = Find out how a teammate is coping.
p05-technical = Be the one people ask about the code.
p05-people = Be the one people ask about the team.
p06-technical = Work on a task that is due today.
p06-people = Work out where the team should be in two years.
p07-technical = Finish something hands-on by the evening.
p07-people = Prepare something that pays off next year.
p08-technical = Build a prototype with my own hands.
p08-people = Plan the skills the team will need next year.
p09-technical = Sort out the day’s technical questions.
p09-people = Review progress towards long-term team goals.
p10-technical = Spend most of the week on hands-on work.
p10-people = Spend most of the week on plans and conversations.
p11-technical = Review a teammate’s code.
p11-people = Talk with a teammate about their growth.
p12-technical = Draw up the structure of a new module.
p12-people = Draw up a development plan with a teammate.
p13-technical = Teach a coding technique.
p13-people = Coach someone through a career choice.
p14-technical = Raise the team’s testing standard.
p14-people = Make the case for a teammate’s promotion.
p15-technical = Pair with a teammate on hard code.
p15-people = Hold regular one-on-one talks.
p16-technical = Explain to the team how a new project works.
p16-people = Explain to other departments what the team needs.
p17-technical = Help the team settle on a technical approach.
p17-people = Speak for the team at a company meeting.
p18-technical = Write a technical guide for teammates.
p18-people = Write a report on the team for company leaders.
p19-technical = Answer a teammate’s technical question.
p19-people = Answer a director’s question about the team.
p20-technical = Show a teammate how a system fits together.
p20-people = Win another department’s support for the team.
p21-technical = Trace the cause of an outage.
p21-people = Agree on a delivery date with other teams.
p22-technical = Fix a fault that nobody else could find.
p22-people = Bring a late project back on schedule.
p23-technical = Look for weak spots in a system.
p23-people = Look for ways the team can help the business grow.
p24-technical = Find out why a release fails.
p24-people = Decide what the team can promise this quarter.
p25-technical = Work through an error log.
p25-people = Work through the team’s schedule.

## Find your leaning: ratings, within “How much would you like a job in which you mostly …?”

n1 = solve technical problems hands-on
n2 = guide a team through technical choices
n3 = look after people’s growth and performance
n4 = represent a team and answer for its dates

## Check your eligibility: what is asked

field-education = What is your highest completed level of education?
field-education-help = Count what you have finished; an equivalent from another country or system counts as well.
field-education-name = highest completed education
field-education-if = your highest completed education is { $value }
option-education-none = No high school diploma
option-education-high_school = High school diploma
option-education-associate = Associate degree
option-education-bachelor = Bachelor’s degree
option-education-master = Master’s degree
option-education-doctorate = Doctorate

field-gac_accredited_degree = Are any of your degrees (bachelor’s or higher) from a programme accredited by PMI’s GAC?
field-gac_accredited_degree-help = GAC is the Global Accreditation Center of the Project Management Institute (PMI), and it accredits degree programmes.
field-gac_accredited_degree-name = degree from an accredited programme
field-gac_accredited_degree-if = one of your degrees is from an accredited programme
field-gac_accredited_degree-if-not = none of your degrees is from an accredited programme

field-pm_months = For how many months have you led projects?
field-pm_months-window = For how many months have you led projects in the last { $years } years?
field-pm_months-help = Leading and directing count, whatever your title; two projects in one month are one month.
field-pm_months-name = months of leading projects
field-pm_months-if = you have led projects for { $value }
field-pm_months-periods = From which month to which month did you lead each project?
field-pm_months-periods-help = Both months count, and a month counts once, however many projects it had. The result then says how long your months count.

field-pm_education_hours = How many hours of project-management training have you had?
field-pm_education_hours-help = Count hours of courses, whenever you took them; books and practice exams alone do not count.
field-pm_education_hours-name = hours of project-management training
field-pm_education_hours-if = you have had { $value } of project-management training

field-capm = Do you hold an active CAPM?
field-capm-help = The CAPM (Certified Associate in Project Management) is PMI’s entry certificate, and it is active until it lapses.
field-capm-name = active CAPM
field-capm-if = you hold an active CAPM
field-capm-if-not = you hold no active CAPM

field-accruing_pm_experience = Do you lead projects in your job now?
field-accruing_pm_experience-help = If you do, each calendar month to come adds one month of leading projects.
field-accruing_pm_experience-name = leading projects now
field-accruing_pm_experience-if = you lead projects now
field-accruing_pm_experience-if-not = you lead no projects now
field-accruing_pm_experience-going-on = if you go on leading projects

field-degree_field = What is your degree in?
field-degree_field-help = The article names computer science and computer engineering as examples; with several degrees, take the one closest to these.
field-degree_field-name = field of your degree
option-degree_field-computing = Computing, such as computer science or computer engineering
option-degree_field-other = Another field

field-software_years = For how many years have you worked in software development?
field-software_years-help = Other careers related to computer science count as well, and so do parts of a year.
field-software_years-name = years in software development

field-current_job = Which of these is closest to your job now?
field-current_job-help = The first three are the starting jobs that the article names.
field-current_job-name = current job
option-current_job-developer = Software developer
option-current_job-engineer = Software engineer
option-current_job-programmer = Programmer
option-current_job-other = Another job

field-path = If you sought a technical lead’s job, where would you look first?
field-path-help = The article names both ways, and puts neither above the other.
field-path-name = where you would look first
option-path-internal = Where I work now
option-path-external = At another company

## Check your eligibility: rules

rule-set-article-2022 = PMP by the article’s rules, 2022
rule-set-article-2022-by = by the article’s rules
rule-set-article-2022-note = These rest on one article of 2022, not on PMI’s own text. It says three and five years; this quiz reads them as 36 and 60 months. PMI decides, and may audit an application: see pmi.org.
route-article-2022-bachelor = With a bachelor’s degree
route-article-2022-secondary = With a high school diploma or an associate degree
requirement-article-2022-bachelor-degree = A four-year degree
requirement-article-2022-bachelor-months = 36 months of leading projects
requirement-article-2022-bachelor-hours = 35 hours of project-management training
requirement-article-2022-bachelor-capm = A CAPM
requirement-article-2022-secondary-diploma = A high school diploma or an associate degree
requirement-article-2022-secondary-months = 60 months of leading projects
requirement-article-2022-secondary-hours = 35 hours of project-management training
requirement-article-2022-secondary-capm = A CAPM

rule-set-pmi-pre-2026 = PMP by PMI’s rules before July 2026
rule-set-pmi-pre-2026-by = by PMI’s rules before July 2026
rule-set-pmi-pre-2026-note = These rest on what other sites say of PMI’s rules, not on PMI’s own page. Some say that they still hold; PMI’s outline of July 2026, read second-hand, says otherwise. PMI decides, and may audit an application: see pmi.org.
route-pmi-pre-2026-gac = With a degree from an accredited programme
route-pmi-pre-2026-bachelor = With a bachelor’s degree
route-pmi-pre-2026-secondary = With a high school diploma or an associate degree
requirement-pmi-pre-2026-gac-degree = A bachelor’s degree or higher
requirement-pmi-pre-2026-gac-accreditation = A degree from a programme accredited by PMI’s GAC
requirement-pmi-pre-2026-gac-months = 24 months of leading projects
requirement-pmi-pre-2026-gac-hours = 35 hours of project-management training
requirement-pmi-pre-2026-gac-capm = An active CAPM
requirement-pmi-pre-2026-bachelor-degree = A bachelor’s degree
requirement-pmi-pre-2026-bachelor-months = 36 months of leading projects
requirement-pmi-pre-2026-bachelor-hours = 35 hours of project-management training
requirement-pmi-pre-2026-bachelor-capm = An active CAPM
requirement-pmi-pre-2026-secondary-diploma = A high school diploma or an associate degree
requirement-pmi-pre-2026-secondary-months = 60 months of leading projects
requirement-pmi-pre-2026-secondary-hours = 35 hours of project-management training
requirement-pmi-pre-2026-secondary-capm = An active CAPM

rule-set-pmi-2026 = PMP by PMI’s rules, from July 2026
rule-set-pmi-2026-by = by PMI’s rules from July 2026
rule-set-pmi-2026-note = These rest on a public transcription of PMI’s outline of July 2026, with which others agree, not on PMI’s own page. Other pages of that time say that nothing changed: 36 or 60 months in the last 8 years. PMI decides, and may audit an application: see pmi.org.
route-pmi-2026-gac = With a degree from an accredited programme
route-pmi-2026-bachelor = With a bachelor’s degree
route-pmi-2026-associate = With an associate degree
route-pmi-2026-secondary = With a high school diploma
requirement-pmi-2026-gac-degree = A bachelor’s degree or higher
requirement-pmi-2026-gac-accreditation = A degree from a programme accredited by PMI’s GAC
requirement-pmi-2026-gac-months = 24 months of leading projects
requirement-pmi-2026-gac-hours = 35 hours of project-management training
requirement-pmi-2026-gac-capm = An active CAPM
requirement-pmi-2026-bachelor-degree = A bachelor’s degree
requirement-pmi-2026-bachelor-months = 36 months of leading projects
requirement-pmi-2026-bachelor-hours = 35 hours of project-management training
requirement-pmi-2026-bachelor-capm = An active CAPM
requirement-pmi-2026-associate-degree = An associate degree
requirement-pmi-2026-associate-months = 48 months of leading projects
requirement-pmi-2026-associate-hours = 35 hours of project-management training
requirement-pmi-2026-associate-capm = An active CAPM
requirement-pmi-2026-secondary-diploma = A high school diploma
requirement-pmi-2026-secondary-months = 60 months of leading projects
requirement-pmi-2026-secondary-hours = 35 hours of project-management training
requirement-pmi-2026-secondary-capm = An active CAPM

## Check your eligibility: the article’s four steps

rule-set-technical-lead-2022 = Towards technical lead, in the article’s four steps
rule-set-technical-lead-2022-by = by the article’s four steps
rule-set-technical-lead-2022-note = The article of 2022 says what most employers look for, so nothing here is required and no verdict is drawn. It prints a heading for technical skills only; the names of the three other groups of skills are this quiz’s.
step-degree = Earn a bachelor’s degree
step-certification = Pursue certification
step-skills = Develop essential skills
step-experience = Gain professional experience
item-bachelor-degree = Most employers ask for a bachelor’s degree in an applicable field, such as computer science.
item-student-activities = While you study, join student organizations in the field and look for an internship in a technical industry.
item-certification = A certificate in your field sets you apart, and the PMP is one that “may improve your chances”.
item-technical-skills = Technical: programming, mobile or website systems, security principles and shell script, for finding and fixing problems.
item-leadership-skills = Leadership (a heading of ours): motivate and guide the team, and get projects done on time.
item-communication-skills = Communication (a heading of ours): give clear instructions and set expectations, in writing and in speech.
item-organizational-skills = Organization (a heading of ours): manage many projects at once, meet deadlines and make decisions.
item-software-experience = Most employers look for experience in software development or a related career.
item-extra-initiative = At work, volunteer for more, offer to take on a new project, help others and bring new solutions.
requirement-technical-lead-2022-bachelor-degree-level = A bachelor’s degree
requirement-technical-lead-2022-bachelor-degree-field = A degree in computing
requirement-technical-lead-2022-software-experience-years = Some experience in software development

## The plan

plan-degree = Earn a bachelor’s degree
plan-degree-how = Most employers ask for one in an applicable field, such as computer science. The PMP certificate also has a route without one, with more months of leading projects.
plan-training-hours = Reach 35 hours of project-management training
plan-training-hours-how = Courses from training companies, employers or universities count, and self-paced ones with an assessment at the end. Books and practice exams alone do not.
plan-capm = Earn the CAPM on the way
plan-capm-how = PMI’s entry certificate asks for a high school diploma and 23 hours of project-management training, and for no experience. While active, it stands in for the 35 hours.
plan-lead-projects = Lead projects, and note the months
plan-lead-projects-how = With a bachelor’s degree the PMP takes 36 months, or by PMI’s rules 24 if the degree’s programme is accredited; with less education it takes more. Leading and directing counts, whatever your title; school projects and routine work do not.
plan-software-experience = Gain experience in software development
plan-software-experience-how = It is what most employers look for, in software or a career related to computer science. The article’s starting jobs are software developer, software engineer and programmer.
plan-starting-job = Move into a starting job
plan-starting-job-how = The article names three: software developer, software engineer and programmer. Any of them leads towards the technical lead’s job.
plan-skills = Develop four groups of skills
plan-skills-how = Technical, leadership, communication and organization: the article names the first, the other names are ours. How far along each one is, only you can judge.
plan-initiative = Take the initiative at work
plan-initiative-how = Volunteer for more tasks and offer to take on a new project. Work on your own, help others as needed, and bring your team new solutions.
plan-internal-path = Work your way up where you work now
plan-internal-path-how = Show that you can finish tasks on your own and still help others. Volunteering for more and solving problems help you to be seen.
plan-external-path = Gain experience, then apply elsewhere
plan-external-path-how = The article’s second way: gain work experience at one organization, then apply for a technical lead’s position at another.
plan-exam = Pass the PMP exam
plan-exam-how = Once you meet the rules, the exam is what remains. After it, continuing education keeps the certificate up.

## The two roles, side by side

row-focus = Focus
row-focus-technical = More on technology than on managing people. One open career ladder says: in charge of the system.
row-focus-people = More on managing employees. The same ladder says: in charge of the people.
row-horizon = Horizon
row-horizon-technical = More likely hands-on, with day-to-day tasks. One ladder: 30 to 70% of the time coding.
row-horizon-people = Assesses the team’s long-term goals. The same ladder: up to 30% of the time coding.
row-craft = Craft or growth
row-craft-technical = Helps with coding and guides the team through technical issues. Elsewhere also: architecture and code reviews.
row-craft-people = Needs excellent people management skills. Elsewhere also: one-on-ones, performance, careers and promotions.
row-voice = Voice
row-voice-technical = May explain new projects to the team. Elsewhere, leads also keep ties with other teams.
row-voice-people = Typically represents the team to the rest of the company.
row-problems = Problems or plans
row-problems-technical = Troubleshoots problems that occur, and works with the team to find and fix technical ones.
row-problems-people = Is responsible for business growth and team deadlines, among other things.
row-skills = Skills, the same in both
row-skills-technical = Strong leadership skills and strong software development skills.
row-skills-people = Strong leadership skills and strong software development skills.
row-hiring = Hiring and training: sources differ
row-hiring-technical = Hires and trains technical staff, the article says. Elsewhere, leads mentor and take part in interviews.
row-hiring-people = Manages employees more, the article says. Elsewhere, the manager owns hiring.
row-deadlines = Deadlines: both have a part
row-deadlines-technical = Sees that projects get done on time. In one book, the lead also plans projects.
row-deadlines-people = Is responsible for the team’s deadlines. Elsewhere also for planning and delivery.
row-goals = Goals: both have a part
row-goals-technical = Creates end goals for the team. In one ladder, both jobs share the plan for the system.
row-goals-people = Assesses long-term goals. In the same ladder, both jobs share the plan for the system.

## Notes

note-salary = In July 2022 the article gave the average pay of a technical lead in the United States as $111,169 a year, varying with experience and place. That is one website’s figure of 2022, not a current one.
note-outlook = In 2022 the article expected jobs to grow by 11% between 2018 and 2028, more than average, largely because more businesses use digital platforms. The figure is for computer and information systems managers, which it calls comparable; newer figures have replaced it, so it is not current.
note-manager-people = In the article, an engineering manager is more focused on managing employees, and needs excellent people management skills.
note-manager-deadlines = An engineering manager is responsible for business growth and team deadlines, among other things.
note-manager-voice = An engineering manager typically represents the team to the rest of the company.
note-manager-goals = An engineering manager should be able to assess the team’s long-term goals. Hands-on, day-to-day work is more likely in the technical lead’s job.
note-manager-skills = Engineering managers need strong leadership and software development skills, as technical leads do.
note-manager-both = Elsewhere: one person may hold both jobs. Some companies have a tech lead manager, who stands on the manager’s ladder and has people duties.
note-manager-change = Elsewhere: Charity Majors calls management a change of profession, not a promotion. She says that the best technical leaders go back and forth between the two.
note-manager-path = The article names these qualities and no path: no steps, degree or certificate for becoming an engineering manager. So this quiz checks none.

## Sources

source-pmi-outline-2026-note = Read through a public transcription on GitHub, in ChelseaMerrill/pmp-knowledge-base, not in PMI’s own file.
