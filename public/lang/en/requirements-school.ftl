### The School Label, requirement by requirement, and the next step when all is met. The start page says these too.

## The verdict

# The next step when all is met.
next-school-label-done = Watch for the invitation, and send the form well before the round closes.

## Requirements: a short name, why it is not met (a clause that follows "because"), what to do, what to answer, what to keep

# The school's registration. $until is the cut-off day.
topic-registered = Registered long enough
    .because = the school was registered after { $until }
    .next = This cut-off day has passed and cannot be mended. Look at the next round, whose cut-off will lie later.
    .ask = Give the day on which your school was registered in eTwinning.
    .evidence = A note or a picture of the school’s registration date
# The number of active teachers. $left is how many more are needed, $count how many are asked.
topic-active-teachers = Enough active teachers
    .because = { $left ->
        [one] { $left_text } more active teacher is needed
       *[other] { $left_text } more active teachers are needed
     }
    .next = Invite a colleague to take part in a project, a course or an event on the platform.
    .ask = Count the teachers of your school who took part in something in eTwinning in the time the round names.
    .evidence = The teachers’ names and what each of them took part in
# A project with a label.
topic-quality-label = A European project with a quality label
    .because = no European project of the school has a quality label from the time that counts
    .next = Finish a project founded by teachers in two countries and apply for the National Quality Label.
    .ask = Enter your school’s projects that have a National Quality Label, or say that there are none.
    .evidence = The label’s certificate with its date
# A school that holds a label for an overlapping time.
topic-no-overlap = No label that overlaps
    .because = your school holds a label of 2025-2026, which overlaps this round
    .next = Wait for the round that follows the end of your label.
    .ask = Say which School Label your school holds, or that it holds none.
    .evidence = The certificate of the last School Label
# Older form.
topic-criterion-a = A: eSafety
    .because = criterion A is answered with no
    .next = Plan an activity on responsible use of the internet with pupils and teachers.
    .ask = Answer criterion A, on eSafety.
    .evidence = Activities that show teachers’ and pupils’ awareness of responsible internet use
# Older form.
topic-criterion-b = B: a team of teachers
    .because = criterion B is answered with no
    .next = Bring at least three teachers together in shared eTwinning work.
    .ask = Answer criterion B, on the team of teachers.
    .evidence = Shared work of at least three teachers in eTwinning
# Older form.
topic-criterion-c = C: groups of pupils
    .because = criterion C is answered with no
    .next = Let a second group of pupils take part in a project.
    .ask = Answer criterion C, on groups of pupils.
    .evidence = Projects in which at least two groups of pupils took part
# Older form.
topic-criterion-d = D: professional development
    .because = criterion D is answered with no
    .next = Have two active eTwinners join an eTwinning course or event.
    .ask = Answer criterion D, on professional development.
    .evidence = Proof that at least two active eTwinners joined eTwinning courses or events
# Older form.
topic-criterion-e = E: shown in public
    .because = criterion E is answered with no
    .next = Show on the school’s website or in its papers that it takes part in eTwinning.
    .ask = Answer criterion E, on showing eTwinning in public.
    .evidence = A link or picture of the school’s website, brochure, rules or yearly report that names eTwinning
# Older form.
topic-criterion-f = F: promotion
    .because = criterion F is answered with no
    .next = Tell others in your town or region about eTwinning.
    .ask = Answer criterion F, on promoting eTwinning.
    .evidence = Events or material that promoted eTwinning in the town or region
# Form since 2023-2024.
topic-esafety = eSafety policy
    .because = the question on the eSafety policy is answered with no
    .next = Agree on an eSafety policy and write it down.
    .ask = Answer the question on your school’s eSafety policy.
    .evidence = The school’s eSafety policy
# A principle of the Mission.
topic-principle-1 = Shared leadership
    .because = shared leadership is answered with no
    .next = Say how decisions are shared at your school, or plan to share them.
    .ask = Answer for shared leadership.
    .evidence = Signs that decisions and responsibility are shared
# A principle of the Mission.
topic-principle-2 = Collaboration, sharing and teamwork
    .because = collaboration, sharing and teamwork is answered with no
    .next = Say how teachers plan and share together, or plan for it.
    .ask = Answer for collaboration, sharing and teamwork.
    .evidence = Signs that teachers plan together and share inside and outside the school
# A principle of the Mission.
topic-principle-3 = Pupils as agents of change
    .because = pupils as agents of change is answered with no
    .next = Say how pupils help to shape the work, or plan for it.
    .ask = Answer for pupils as agents of change.
    .evidence = Signs that pupils help to develop the school’s eTwinning work
# A principle of the Mission.
topic-principle-4 = A model for other schools
    .because = being a model for other schools is answered with no
    .next = Say how you help other schools, or plan an open day or a course for them.
    .ask = Answer for being a model for other schools.
    .evidence = Open days, mentoring, courses or advice for other schools
# A principle of the Mission.
topic-principle-5 = Inclusive and innovative learning organisation
    .because = inclusive and innovative learning organisation is answered with no
    .next = Say how the school learns and leaves nobody out, or plan for it.
    .ask = Answer for inclusive and innovative learning organisation.
    .evidence = Signs of inclusion and of new ways of working
# The declaration of honour.
topic-declaration = Declaration signed by the head
    .because = the declaration is not signed by the head
    .next = Ask the head to read the form and sign the declaration.
    .ask = Say whether the head has signed the declaration.
    .evidence = The signed declaration
