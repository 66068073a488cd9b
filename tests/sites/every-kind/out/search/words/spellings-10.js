casefileData("spellings-10",["Northhaven",2]);
