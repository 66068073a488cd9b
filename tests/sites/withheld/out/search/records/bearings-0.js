casefileData("bearings-0","C5#CCBBC5#CB");
