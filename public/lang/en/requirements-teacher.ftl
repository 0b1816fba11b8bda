### The teacher's scheme, requirement by requirement, and the next step when all is met. The start page says these too.

## The verdict

# The next step when all is met.
next-teacher-recognition-done = Hand in the six certificates and the label through EU Academy.

## Requirements: a short name, why it is not met (a clause that follows "because"), what to do, what to answer, what to keep

# The self-reflection.
topic-reflection = Self-reflection completed
    .because = the self-reflection has not been done
    .next = Do the self-reflection with SELFIE for TEACHERS; its date starts your two years.
    .ask = Give the month in which you completed the self-reflection.
    .evidence = The report of the self-reflection with its date
# A course; the six messages below name the areas. $left counts the courses still to do.
topic-course = Course certificate
    .because = { $left ->
        [one] { $left_text } course is still to do
       *[other] { $left_text } courses are still to do
     }
    .evidence = The certificate of the course
# Area of a course, and its button texts.
topic-course-1 = Professional Engagement
    .because = the course on professional engagement is still to do
    .next = Take the course on professional engagement.
    .ask = Tick the courses you have a certificate for, and give the date on the one on professional engagement.
# Area of a course.
topic-course-2 = Digital Resources
    .because = the course on digital resources is still to do
    .next = Take the course on digital resources.
    .ask = Give the date on your certificate for digital resources.
# Area of a course.
topic-course-3 = Teaching and Learning
    .because = the course on teaching and learning is still to do
    .next = Take the course on teaching and learning.
    .ask = Give the date on your certificate for teaching and learning.
# Area of a course.
topic-course-4 = Assessment
    .because = the course on assessment is still to do
    .next = Take the course on assessment.
    .ask = Give the date on your certificate for assessment.
# Area of a course.
topic-course-5 = Empowering Learners
    .because = the course on empowering learners is still to do
    .next = Take the course on empowering learners.
    .ask = Give the date on your certificate for empowering learners.
# Area of a course.
topic-course-6 = Facilitating Learners’ Digital Competence
    .because = the course on facilitating learners’ digital competence is still to do
    .next = Take the course on facilitating learners’ digital competence.
    .ask = Give the date on your certificate for facilitating learners’ digital competence.
# The label.
topic-label-awarded = Label awarded
    .because = the project has no National Quality Label that counts
    .next = Finish a project founded by teachers in two countries and apply for the label.
    .ask = Enter your project, and the date of its label once it has been awarded.
    .evidence = The label’s certificate
# The special indication on the label's certificate.
topic-special-indication = Special indication on the certificate
    .because = the label’s certificate does not carry the special indication
    .next = Aim for the top in “Use of technology” and “Pedagogical approaches” with another project.
    .ask = Look whether the label’s certificate carries the special indication.
    .evidence = The certificate that carries the special indication
# The two years. $until is the deadline.
topic-window = Handed in within two years
    .because = the deadline, { $until }, has passed
    .next = Do the self-reflection anew if you want to start again; whether earlier certificates would then count is not published.
    .ask = Give the day of the self-reflection, so that the end of the two years is known.
    .evidence = The confirmation of EU Academy
