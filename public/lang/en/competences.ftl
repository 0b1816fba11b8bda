### The teacher’s own rating of their competences.

# A competence of DigCompEdu.
competence-1-1 = 1.1 Organisational communication
# A competence of DigCompEdu.
competence-1-2 = 1.2 Professional collaboration
# A competence of DigCompEdu.
competence-1-3 = 1.3 Reflective practice
# A competence of DigCompEdu.
competence-1-4 = 1.4 Digital continuous professional development
# A competence of DigCompEdu.
competence-2-1 = 2.1 Selecting digital resources
# A competence of DigCompEdu.
competence-2-2 = 2.2 Creating and modifying digital resources
# A competence of DigCompEdu.
competence-2-3 = 2.3 Managing, protecting and sharing digital resources
# A competence of DigCompEdu.
competence-3-1 = 3.1 Teaching
# A competence of DigCompEdu.
competence-3-2 = 3.2 Guidance
# A competence of DigCompEdu.
competence-3-3 = 3.3 Collaborative learning
# A competence of DigCompEdu.
competence-3-4 = 3.4 Self-regulated learning
# A competence of DigCompEdu.
competence-4-1 = 4.1 Assessment strategies
# A competence of DigCompEdu.
competence-4-2 = 4.2 Analysing evidence
# A competence of DigCompEdu.
competence-4-3 = 4.3 Feedback and planning
# A competence of DigCompEdu.
competence-5-1 = 5.1 Accessibility and inclusion
# A competence of DigCompEdu.
competence-5-2 = 5.2 Differentiation and personalisation
# A competence of DigCompEdu.
competence-5-3 = 5.3 Actively engaging learners
# A competence of DigCompEdu.
competence-6-1 = 6.1 Information and media literacy
# A competence of DigCompEdu.
competence-6-2 = 6.2 Digital communication and collaboration
# A competence of DigCompEdu.
competence-6-3 = 6.3 Digital content creation
# A competence of DigCompEdu.
competence-6-4 = 6.4 Responsible use
# A competence of DigCompEdu.
competence-6-5 = 6.5 Digital problem solving
# Not published.
competence-unpublished-rule = How a level for an area or for everything is reckoned from the single answers
# Heading.
competences-title = Your digital competences
