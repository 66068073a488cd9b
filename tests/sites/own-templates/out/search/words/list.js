casefileData("list",[[],[],[]]);
