casefileData("bearings-0","D4#CCBB");
