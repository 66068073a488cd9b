casefileData("bearings-0","C5#CCBB");
