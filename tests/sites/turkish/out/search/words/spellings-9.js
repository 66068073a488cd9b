casefileData("spellings-9",["authority",0]);
