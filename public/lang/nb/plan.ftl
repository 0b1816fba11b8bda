### Plan, calendar, evidence pack, competences and getting ready for the label.
