casefileData("spellings-14",["transportation",0]);
