casefileData("spellings-14",["Transportation",0]);
