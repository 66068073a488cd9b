casefileData("spellings-10",["Commission",0,"örgütünden",2]);
