casefileData("spellings-7",["turkiye",0]);
